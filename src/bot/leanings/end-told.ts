import { isMidway } from '../here.js';
import type { Scene } from '../scene.js';

/** The thing itself is done, not only a step. */
const isDone =
  /(?:解(?:掉|开|绑|除)?|换|弄|改)(?:掉|好|成|成功)了|(?<!登[录陆入]|[打进][开入]|加载)成功了|搞定|換好|解掉了|解開了|弄好喇|\b(?:it |that )?(?:has )?worked\b|all done/i;

const asksNext = /接下来|接下來|然后|然後|接着|接著|下一步|之后|之後|next|then|now what/i;

/** Asks whether it is done. */
export const asksIfDone =
  /有没有|有沒有|是不是|是否|怎么(?:知道|看|判断|确认)|怎麼(?:知道|看|確認)|算不算|了[吗嗎没沒]|\b(?:whether|did it|has it|how do i know|is it done)\b/i;

/** Something is done, and it is not told what. */
const bareDone =
  /^(?:[啊呀哦噢喔嗯哎额呃哈嘿耶,，.。!！~～\s]|thanks|thank you|thx|谢谢|謝謝|ok|okay|好的?|好像|应该|應該|行|终于|終於|总算|總算|已经|已經|都|我|这步|這步|这一步|好了|行了|ok了|yes|yep|yeah|yup|sure|now|it'?s|it is|is|all|nice|great|cool|yay|alright|right)*(?:搞定|搞掂|弄好|弄完|弄成|整好|整完|完|做好|做完|办好|辦好|办妥|成功?|妥当?|完事儿?|完成|done|finished|completed?|sorted|all good|all set|success(?:ful(?:ly)?)?|it went through|(?:that )?did (?:it|the trick)|worked|it worked|that worked|success)(?:[了啦喇咯囉捏哈呀啊,，.。!！~～\s]|谢谢|謝謝|多谢|多謝|thanks?|thank you|thx)*$/i;

/** Whether the thing itself is told to be done, and nothing is asked for after it. */
export function tellsEnd(scene: Scene, asked: string): boolean {
  if (asksIfDone.test(asked)) return false;
  return isDone.test(asked) && !asksNext.test(asked) && !tellsStepDone(scene, asked);
}

/** Whether a text tells that something is done, and not what. */
export function tellsBareDone(asked: string): boolean {
  return bareDone.test(asked);
}

/** All of it, rather than a step. */
const allDone =
  /(?:全部?|全都|统统|統統|通通|步骤都|步驟都)(?:都|已经|已經)?(?:弄|做|搞|办|辦|走)?(?:好|完|成|定|掂|妥)|都(?:弄|做|搞|办|辦|走)(?:好|完|成|定|掂|妥)|\ball (?:done|finished|of it is done|the steps are done)\b|\b(?:did|finished|done with) (?:all|everything)\b/i;

/** In the midst of a way, what is done and not named is the step. */
export function tellsStepDone(scene: Scene, asked: string): boolean {
  return isMidway(scene) && tellsBareDone(asked) && !allDone.test(asked);
}
