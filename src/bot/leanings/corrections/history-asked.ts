import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { guideAt, inMind } from '../../here.js';
import { openTopic } from '../../open-topic.js';
import { lengthOf, mostBare, type Said, toldBy } from '../leaning.js';

const history = sieved(/(?:聊天|消息|对话|qq)(?:的)?(?:记录|纪录)|聊天|\bchats?(?: history)?\b/);
/** What is done with chats that has nothing to do with unbinding. */
const doneWithChats = sieved(
  /恢复|找回|找得回|还原|删|误|迁移|搬|同步|漫游|导|清|缓存|换手机|新手机|备份(?:在|到)?哪|查看|搜|\b(?:restore|recover|deleted?|transfer|sync|export|import|move)\b/,
);

/** What chats hold, and whether it stays. */
const keptOrGone = sieved(
  /(?:语音|照片|图片|文件|视频|消息|记录|纪录|聊天|回忆|东西|\b(?:voice|photos?|pictures|files|messages|chats?|memories)\b)[^，。]{0,10}?(?:没了|没有了|不见|丢|冇咗|冇晒|还在|保得?住|留得?住|保留|找得?回|救得?回|拿得?回|看得?到|gone|lost|stay|kept|survive|disappear)/,
);

/** "And the chats?", in a talk about unbinding: whether they stay, rather than how what is gone comes back. */
export const historyAsked = toldBy([history, keptOrGone], (said) => {
  const { scene, guarded, understanding } = said;
  if (isUnclearLoss(said)) return openTopic(scene, 'caution_backup');
  const [likeliest] = understanding.ranking;
  if (likeliest?.intent !== 'neighbour.chat_history' || lengthOf(said) > mostBare) return null;
  const { topic, at } = scene.session;
  if (at === null && topic === null) return null;
  const text = plainForm(guarded.asked);
  return history.test(text) && !doneWithChats.test(text)
    ? openTopic(scene, 'caution_backup')
    : null;
});

/** Where nothing is clear but that it may be gone, in a guide about what is bound. */
function isUnclearLoss(said: Said): boolean {
  const { scene, guarded, understanding } = said;
  const here = inMind(scene);
  const isOfApp = here.kind !== 'outside' && guideAt(here).guide.about === 'app';
  if (here.kind === 'outside' || isOfApp || understanding.entities.app !== undefined) return false;
  // Where no app is spoken of, what an app keeps is not meant.
  const isClear =
    understanding.kind === 'understood' && understanding.intent !== 'caution_third_party';
  if (isClear) return false;
  return lengthOf(said) <= mostBare && keptOrGone.test(plainForm(guarded.asked));
}
