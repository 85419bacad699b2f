import { sieved } from '../../../text/index.js';
import { toStep } from '../../guide-moves.js';
import { hereOf } from '../../here.js';
import { stepDoing } from '../../moves/index.js';
import type { Draft, Scene } from '../../scene.js';
import { toldBy } from '../leaning.js';
import { asksWhatToPress, asksWhere } from '../where-asked.js';

/** What is to be pressed, and nothing named. */
const pressedHere = sieved(
  /^(?:so |ok |and |but )*(?:which|what) (?:\w+ )?(?:do i|should i|to) (?:tap|click|press|choose|select|pick)(?: on| now| then| here)*[? ]*$|^(?:[那我现在这里该要应到底究竟是,， ])*(?:点|點|按|戳)(?:的是)?(?:哪|什么|什麼|啥|邊)(?:个|個|里|裡|儿|一个|个字|个词|个按钮)?[呢啊呀?？ ]*$/i,
);

/** In the midst of a way, which button does it: the step that has it. */
export const buttonAsked = toldBy(
  [asksWhere, asksWhatToPress, pressedHere],
  ({ scene, guarded: { asked } }) => (scene.session.at?.method ? toButton(scene, asked) : null),
);

/** The step with the button that is asked for. */
export function toButton(scene: Scene, asked: string): Draft | null {
  const isAsked = asksWhere.test(asked) || asksWhatToPress.test(asked);
  const place = isAsked ? stepDoing(scene, asked) : null;
  if (place) return toStep(scene, place, false);
  const here = hereOf(scene);
  // What there is to press at their step stands in it.
  return here.kind === 'step' && pressedHere.test(asked) ? toStep(scene, here.place, false) : null;
}
