import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { isClean } from '../../guard-text.js';
import { shortWord } from '../../short-word.js';
import { lengthOf, mostBare, toldBy } from '../leaning.js';

const picture =
  '(?:图片|图文|截图|截屏|照片|图(?!标)|视频|录像|录屏|动图|影片|语音|\\b(?:screenshots?|pictures?|images?|photos?|pics?|videos?)\\b)';

/** To be shown one, or to send one. */
const wanted = sieved(
  new RegExp(
    `^(?=.*[有能可会要想给来发看拍传])(?:[那啊嗯哦你您我请还有没能可会要想给来发看拍传张个些点的不以,，]|[ 这]|们|一下|过去|过来|步骤|操作|教程|教学|详细|具体|真人)*${picture}(?:[看可行能好的给发传我你您以]|版|教程|教学|说明|演示|示范|步骤|讲解|过来|过去|一下|怎么|到|在|这里?|哪)*[吗么嘛不呢吧呀啊]*[?？。!！ ]*$|^(?:so |ok |and )*(?:do you have|is there|are there|can (?:you|i) (?:send|show|share|upload|see|get)|could you (?:send|show)|send me|show me|got)(?: me| you| us)?(?: a| an| any| some| the)? ${picture}.{0,24}$`,
  ),
);
/** What is on pictures in chats, or on their phone. */
const ofTheirs = sieved(/聊天|相册|空间|头像|备份|记录|通话|会员|删|恢复|骗|转账|对方|他|她|别人/);

/** "有截图吗？": there are only words here, in both directions. */
export const picturesAsked = toldBy([wanted], (said) => {
  const { scene, guarded } = said;
  const text = plainForm(guarded.asked);
  if (!isClean(guarded) || lengthOf(said) > mostBare || ofTheirs.test(text) || !wanted.test(text))
    return null;
  return shortWord(scene, scene.local.phrases.follow.no_pictures);
});
