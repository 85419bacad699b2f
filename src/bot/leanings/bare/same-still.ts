import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { isClean } from '../../guard-text.js';
import { hereOf, isAside } from '../../here.js';
import { makeMove } from '../../moves/index.js';
import { isShort, toldBy } from '../leaning.js';

/** It was done, and what the screen says is as before. */
const saysTheSame = sieved(
  /^(?:[啊唉哎呀可是但那我这,，。 ]|试了|弄了|做了|改了|换了|结果)*(?:还是|又是?|依然|仍然?|照样|依旧|一直|老是?|都)(?:给我|在)?(?:弹|跳|出|显示|提示|说|报|写|出现)(?:着|出来?|了)*(?:刚才|之前|原来|一样|同样)?的?(?:[这那同]|一样的?)?(?:[个句条一]+)?(?:话|提示|句话|错误|消息|东西|样子|内容|字)?(?:[啊呀了呢,，。?？!！ ]|怎么破|怎么办|怎么弄|咋办|咋整|点算|点搞)*$|^(?:but |and |it |no,? |ok )*(?:still|again) (?:says|shows|gives|pops up|displays|tells me) (?:me )?(?:the same|that|this|it)(?: thing| message| text| sentence| error| again)*(?:,? what now)?[?.! ]*$/,
);

/** "还是提示那句话" after an answer: it did not help. A step has ways out of its own. */
export const sameStill = toldBy([saysTheSame], (said) => {
  const { scene, guarded, understanding } = said;
  const { topic } = scene.session;
  if (topic === null || !isShort(said) || !isClean(guarded)) return null;
  if (hereOf(scene).kind === 'step' && !isAside(scene)) return null;
  const text = plainForm(guarded.asked);
  return saysTheSame.test(text) ? makeMove(scene, 'not_solved', text, understanding) : null;
});
