import { sieved } from '../../../text/index.js';
import { toHelped } from '../../do-action.js';
import { plainForm } from '../../guard/index.js';
import { isClean } from '../../guard-text.js';
import { isAside, isInTalk } from '../../here.js';
import { guideOfNamed } from '../../thing-guide.js';
import { isShort, toldBy } from '../leaning.js';

const around =
  '(?:[啊呀哦噢喔嗯诶哎耶,，.。!！~～\\s]|谢谢|多谢|终于|总算|已经|刚|现在|我|的|qq|扣扣|绑定?|那边|这边|也|都|全|就|搞|给|把)*';
const thing =
  '(?:手机号?码?|号码|门号|电话|邮箱|信箱|电邮|授权|应用|游戏|[^\\s，。,.]{2,6}?(?:的授权|那边))';
const ends = '[啊呀哦了啦,，.。!！~～\\s]*(?:谢谢|多谢|thanks|thank you)?[你啦了!！。~ ]*$';

/** A named thing is told to be done: "邮箱也好了", "手机解绑成功". */
const namedDone = sieved(
  new RegExp(
    `^${around}${thing}${around}(?:(?:(?:解绑|换绑|解除|取消|解|换|改|撤|弄|搞|整|办)(?:绑)?(?:好|掉|完|成|定|开)?|好)(?:了|啦|喇|咯|咗)|(?:解绑|换绑|解除|取消|绑定)?(?:成功|完成|搞定)(?:了|啦|喇|咯|咗)?)${ends}|^(?:yay|ok|great|,|!| )*(?:i(?:.ve| have)? )?(?:just |finally |now )*(?:unbound|unlinked|removed|changed|revoked) (?:my |the )?(?:old |qq )?(?:phone|number|e ?mail|mailbox|app|game)(?: number)?(?: now| already)?[,!. ]*(?:done|thanks?|thank you)?[!. ]*$|^(?:the |my )?(?:phone|number|e ?mail|mailbox)(?: number)? (?:is |got |was )?(?:done|unbound|unlinked|removed|changed|sorted)(?: too| as well| now)*[!. ]*$`,
  ),
);

/** What is to be done with it is told to be done: "解了", "现在解掉了". */
const actDone = sieved(
  new RegExp(
    `^${around}(?:解绑|换绑|解除|取消|解|撤|断)(?:绑)?(?:好|掉|成功|完|开)*(?:了|啦|喇|咯|咗)${ends}|^(?:ok |it.?s |now |yay |finally )*(?:unbound|unlinked|removed|revoked)(?: it)?(?: now)?[!. ]*$`,
  ),
);
/** Before any talk, what is done to a phone may be something else: "手机好了", "手机号换了". */
const unbinds = sieved(
  /解|取消|撤|断|换(?:绑|好|掉|成)|\b(?:unbound|unlinked|removed|revoked|changed)\b/,
);
const notDone = sieved(
  /手机换了|没|不|未|冇|[吗么嘛?？]|怎么|为什么|谁|被|错|但|可是|结果|别人|\b(?:not|how|why|but|who|cannot)\b|n.t\b/,
);

/** The thing itself is told to be done, by its name or by what was to be done with it: the guide is at its end. */
export const thingDone = toldBy([namedDone, actDone], (said) => {
  const { scene, guarded, understanding } = said;
  if (!isShort(said) || !isClean(guarded)) return null;
  const text = plainForm(guarded.asked);
  if (notDone.test(text)) return null;
  const { at } = scene.session;
  const named = namedDone.test(text) ? guideOfNamed(scene, understanding.entities) : undefined;
  const isFirst = !isInTalk(scene) && unbinds.test(text);
  if (named !== undefined && (at?.topic === named || isFirst)) return toHelped(scene, named);
  const isBeside = at !== null && (at.method === null || isAside(scene));
  return isBeside && actDone.test(text) ? toHelped(scene, at.topic) : null;
});
