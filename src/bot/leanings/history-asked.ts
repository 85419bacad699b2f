import { sieved } from '../../text/index.js';
import { plainForm } from '../guard/index.js';
import { openTopic } from '../open-topic.js';
import { lengthOf, mostBare, toldBy } from './leaning.js';

const history = sieved(/(?:聊天|消息|对话|qq)(?:的)?(?:记录|纪录)|聊天|\bchats?(?: history)?\b/);
/** What is done with chats that has nothing to do with unbinding. */
const doneWithChats = sieved(
  /恢复|找回|找得回|还原|删|误|迁移|搬|同步|漫游|导|清|缓存|换手机|新手机|备份(?:在|到)?哪|查看|搜|\b(?:restore|recover|deleted?|transfer|sync|export|import|move)\b/,
);

/** "And the chats?", in a talk about unbinding: whether they stay, rather than how what is gone comes back. */
export const historyAsked = toldBy([history], (said) => {
  const { scene, guarded, understanding } = said;
  const [likeliest] = understanding.ranking;
  if (likeliest?.intent !== 'neighbour.chat_history' || lengthOf(said) > mostBare) return null;
  const { topic, at } = scene.session;
  if (at === null && topic === null) return null;
  const text = plainForm(guarded.asked);
  return history.test(text) && !doneWithChats.test(text)
    ? openTopic(scene, 'caution_backup')
    : null;
});
