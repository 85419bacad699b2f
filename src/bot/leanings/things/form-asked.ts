import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { isClean } from '../../guard-text.js';
import { findPlace, toStep } from '../../guide-moves.js';
import { hereOf, isInAppeal } from '../../here.js';
import { lengthOf, mostBare, toldBy } from '../leaning.js';

const appeal = 'forgot_bound';
/** The step of the appeal that says what is to be filled in. */
const formStep = 2;

/** What is to be filled in, in so few words that the talk tells where. */
const asksWhat = sieved(
  /^(?:[那哦嗯啊所以请问,，。 ]|我|这个|里面?|表格?|上面|具体|到底|都|去)*(?:申诉|申诉表|表格?)?(?:的话|时候|里面?|上|表|页面?)*(?:都|要|得|该|需要|会|应该|我)*(?:填|写|准备|提供|问我?|答)(?:写|些|的|点|要)*(?:是|些)?(?:什么|啥|哪些|咩)(?:些)?(?:东西|内容|资料|材料|信息|问题)?(?:[啊呀呢?？。!！~ ]|[,，]?别绕)*$|^(?:and |so |ok )*what (?:info(?:rmation)?|details|data|proof)(?: (?:do (?:i|they) (?:need|want)|is needed|exactly|should i (?:give|write|fill in)|to (?:give|write|fill in)))?[? ]*$|^(?:and |so |ok )*what (?:do|will|should|must) (?:i|they|it) (?:have to |need to )?(?:fill in|write|enter|prepare|provide|ask)(?: (?:in|on|for|there|me))*(?: (?:the|an) (?:appeal|form))?[? ]*$/,
);

const namesAppeal = sieved(/申诉|\b(?:appeal|form)\b/);

/** "申诉要填些什么": the step that tells, where an appeal is spoken of. */
export const formAsked = toldBy([asksWhat], (said) => {
  const { scene, guarded } = said;
  if (lengthOf(said) > mostBare || !isClean(guarded)) return null;
  const text = plainForm(guarded.asked);
  if (!asksWhat.test(text)) return null;
  const { topic, course } = scene.session;
  const isSpokenOf = topic === appeal || topic?.startsWith(`${appeal}.`) === true;
  const isOfAppeal = isInAppeal(scene) || namesAppeal.test(text) || isSpokenOf;
  // Whose account is in danger is led on, unless they name the appeal.
  if (!isOfAppeal || (course !== null && !namesAppeal.test(text))) return null;
  const here = hereOf(scene);
  if (here.kind === 'step' && here.place.topic !== appeal && !namesAppeal.test(text)) return null;
  const place = findPlace(scene, appeal, 'appeal', formStep);
  return place && toStep(scene, place, false);
});
