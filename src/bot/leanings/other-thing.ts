import { guideAbout } from '../../knowledge/index.js';
import { sieved } from '../../text/index.js';
import { refocus } from '../moves/index.js';
import { codeSent } from './code-words.js';
import { type Leaning, lengthOf, mostBare } from './leaning.js';

const corrects = sieved(/还是|還是|说错|說錯|搞错|搞錯|不是|i meant|instead|rather/i);

/** The longest text, in words, that only names another thing. */
const mostNaming = 5;

/** In the midst of a way, the name of another thing alone: the same way of its guide. */
export const otherThing: Leaning = (said) => {
  const { scene, guarded, understanding } = said;
  const { at } = scene.session;
  const { bound, act } = understanding.entities;
  const guide = bound && guideAbout(scene.local, bound);
  const isBare =
    act === undefined &&
    !codeSent.test(guarded.asked) &&
    lengthOf(said) <= (corrects.test(guarded.asked) ? mostBare : mostNaming);
  const isOther = at?.method && guide !== undefined && guide !== at.topic;
  return isOther && isBare && guarded.found.length === 0
    ? refocus(scene, understanding.entities)
    : null;
};
