import { toGiven } from '../given.js';
import { lengthOf, toldBy } from '../leaning.js';
import { isFilledThere, signsOfFilledThere } from './filled-in.js';
import { tellingOf } from './given-telling.js';

/** The longest text, in words, that tells no more than that it was typed in. */
const mostFilled = 20;

/** Who was told how to stay safe, and has not begun with anything since, tells that it was typed in. */
export const filledBefore = toldBy(signsOfFilledThere, (said) => {
  const { scene, guarded } = said;
  const { at, topic, course } = scene.session;
  if (topic !== 'caution_verification' || at !== null || course !== null) return null;
  if (lengthOf(said) > mostFilled || guarded.threats.length > 0) return null;
  const telling = tellingOf(guarded.asked);
  return telling && isFilledThere(telling) ? toGiven(scene, 'secret') : null;
});
