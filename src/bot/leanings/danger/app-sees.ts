import { isAboutApp } from '../../../knowledge/index.js';
import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { shortWord } from '../../short-word.js';
import { isShort, toldBy } from '../leaning.js';

/** What an app gets to see: nobody here knows. */
const seesMine = sieved(
  /(?:它们?|[他她]们?|那边|对方|这个|那个|那家)?(?:应用|软件|游戏|程序)?(?:还|会不会|是不是|能不能|可以|可不可以|一直|能|会|都|也|在)*(?:看|读|查|偷看|拿|知道|获取|收集)(?:得|到|取|了|我)*(?:的)?(?:聊天|好友|消息|记录|信息|隐私|空间|相册|照片|资料|密码)(?:记录|列表|内容)?(?:到|了)?(?:吗|么|嘛|不|没|[?？])[?？。 ]*$|^(?:so |and |but )?(?:can|could|does|do) (?:it|they|the app|the game|that app) (?:still )?(?:see|read|access|get) my (?:chats?|messages|friends|data|info|photos|password)[? ]*$/,
);

/** In a talk about an app, whether it sees what is theirs. */
export const appSees = toldBy([seesMine], (said) => {
  const { scene, guarded } = said;
  const { at, topic } = scene.session;
  const about = at?.topic ?? topic;
  if (about === null || !isAboutApp(scene.knowledge, about)) return null;
  if (!isShort(said) || guarded.threats.length > 0) return null;
  return seesMine.test(plainForm(guarded.asked))
    ? shortWord(scene, scene.local.phrases.follow.not_known)
    : null;
});
