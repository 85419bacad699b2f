import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { isClean } from '../../guard-text.js';
import { toChange } from '../../moves/index.js';
import { guideOfNamed } from '../../thing-guide.js';
import { type Leaning, lengthOf, mostBare, type Said, toldBy } from '../leaning.js';
import { kindAsked } from '../questions.js';

const wantsChange = sieved(
  /^(?:[那就先我想要只是好行嗯吧在从去到怎咋么呢,， ]|还是|哪里|哪儿?|边度|如何)*更?[换改](?:[绑号新的个成掉]|一下|一个|别的)*(?:[吧呗嘛啊呢咯啰啦。.!！?？ ]|就行|就好|行了)*$|^(?:那|就)?(?:还是|要不|不如)[^，。,]{0,4}[换改][^，。,]{0,3}好了[.。!！ ]*$/,
);

/** Another way, or another place, is no other number; what is changed already is not wished for. */
export const isElse = sieved(
  /方式|方法|办法|法子|路子|换(?:个)?浏览器|网络|电脑|设备|软件|客户端|版本|换(?:绑|掉|成|个)?(?:好|完|成功)?了|已经|还能|以后|日后|将来|之后能|多久|\b(?:way|method|browser|device|changed|change (?:how|anything|what|my log))\b/,
);

/** What is bound is to be changed, rather than unbound: "那就换吧", "在哪换". It is that of the guide they are in. */
export const changeNamed = toldBy([wantsChange], (said) =>
  isOfGuide(said) && wantsChange.test(plainForm(said.guarded.asked)) ? toChange(said.scene) : null,
);

/** Not unbound, and changed instead: "不是要解绑，就想换一个". */
const notUnbound = sieved(
  /(?:不是|不|没|并非|唔)(?:真的?)?(?:想|要|用|需要|打算)*(?:解绑|解除|解掉|取消|去掉|拿掉|解)(?:手机号?|邮箱|它|了)?[，, ]*(?:我)?(?:而|是|就|只|要|想|打算)*(?:要|想|把它|把)?(?:更换|换|改)(?!(?:个|种)?(?:说法|方式|办法))|\b(?:not|don.?t (?:want to|need to)) (?:unbind|unlink|remove|take|delete)\b.{0,20}\b(?:change|replace|swap|switch)\b/,
);

/** The longest text, in words, that says no more than that. */
const mostMeant = 26;

/** Who wants it changed, and not unbound, is led to where it can be. */
export const changeInstead = toldBy([notUnbound], (said) => {
  const { scene, guarded, understanding } = said;
  if (lengthOf(said) > mostMeant || !isClean(guarded)) return null;
  const named = guideOfNamed(scene, understanding.entities);
  const { at } = scene.session;
  if (!at?.method || (named !== undefined && named !== at.topic)) return null;
  return notUnbound.test(plainForm(guarded.asked)) ? toChange(scene) : null;
});

/** The same, in whatever words. */
export const changeMeant: Leaning = (said) => {
  const { scene, guarded, understanding } = said;
  const { entities } = understanding;
  if (entities.act !== 'change' || !isOfGuide(said) || isElse.test(plainForm(guarded.asked)))
    return null;
  // At the overview a whole question is answered as one.
  if (scene.session.at?.method === null && guideOfNamed(scene, entities) !== undefined) return null;
  const kind = kindAsked(scene, understanding);
  return kind === undefined || kind === 'guide' ? toChange(scene) : null;
};

/** Whether so few words name no other guide than the one they are in. */
function isOfGuide(said: Said): boolean {
  const { at } = said.scene.session;
  if (at === null || lengthOf(said) > mostBare) return false;
  const named = guideOfNamed(said.scene, said.understanding.entities);
  return named === undefined || named === at.topic;
}
