import { toStep } from '../guide-moves.js';
import { stepDoing } from '../moves/index.js';
import type { Leaning } from './leaning.js';
import { asksWhatToPress, asksWhere } from './where-asked.js';

/** In the midst of a way, which button does it: the step that has it. */
export const buttonAsked: Leaning = ({ scene, guarded: { asked } }) => {
  const isAsked = asksWhere.test(asked) || asksWhatToPress.test(asked);
  const place = scene.session.at?.method && isAsked ? stepDoing(scene, asked) : null;
  return place && toStep(scene, place, false);
};
