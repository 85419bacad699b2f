import { toStep } from '../guide-moves.js';
import { stepDoing } from '../moves/index.js';
import type { Draft, Scene } from '../scene.js';
import type { Leaning } from './leaning.js';
import { asksWhatToPress, asksWhere } from './where-asked.js';

/** In the midst of a way, which button does it: the step that has it. */
export const buttonAsked: Leaning = ({ scene, guarded: { asked } }) =>
  scene.session.at?.method ? toButton(scene, asked) : null;

/** The step with the button that is asked for. */
export function toButton(scene: Scene, asked: string): Draft | null {
  const isAsked = asksWhere.test(asked) || asksWhatToPress.test(asked);
  const place = isAsked ? stepDoing(scene, asked) : null;
  return place && toStep(scene, place, false);
}
