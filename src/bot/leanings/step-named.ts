import { sieved } from '../../text/index.js';
import { toNamedStep, toWeighedStep } from '../moves/index.js';
import { isShort, type Leaning } from './leaning.js';
import { isAskedElse } from './way-told.js';

/** Asks for a step, rather than tell that it is done. */
const asksWhich = sieved(/啥|什么|什麼|哪|怎么|怎麼|咋|干嘛|干吗|幹嘛|what|where|which|how/i);

/** A step that is asked for by its number. */
export const stepAsked: Leaning = ({ scene, guarded, understanding }) =>
  asksWhich.test(guarded.asked) && !isAskedElse(scene, understanding)
    ? toNamedStep(scene, understanding.entities.step, understanding.entities)
    : null;

/** A step that is named by its number, where that is all there is to a text. */
export const stepNamed: Leaning = (said) => {
  const { scene, understanding } = said;
  return isShort(said) || understanding.kind !== 'understood'
    ? toNamedStep(scene, understanding.entities.step, understanding.entities)
    : null;
};

/** One button or the other of a step. */
export const stepWeighed: Leaning = ({ scene, guarded }) => toWeighedStep(scene, guarded.asked);
