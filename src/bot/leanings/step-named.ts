import { sieved } from '../../text/index.js';
import { toNamedStep, toWeighedStep, weighs } from '../moves/index.js';
import { isShort, type Leaning, toldBy } from './leaning.js';
import { isAskedElse } from './way-told.js';

/** Asks for a step, rather than tell that it is done. */
const asksWhich = sieved(/啥|什么|什麼|哪|怎么|怎麼|咋|干嘛|干吗|幹嘛|what|where|which|how/i);

/** A step that is asked for by its number. */
export const stepAsked: Leaning = ({ scene, guarded, understanding }) => {
  const { entities } = understanding;
  const isAsked = entities.step !== undefined && asksWhich.test(guarded.asked);
  return isAsked && !isAskedElse(scene, understanding)
    ? toNamedStep(scene, entities.step, entities)
    : null;
};

/** A step that is named by its number, where that is all there is to a text. */
export const stepNamed: Leaning = (said) => {
  const { scene, understanding } = said;
  return isShort(said) || understanding.kind !== 'understood'
    ? toNamedStep(scene, understanding.entities.step, understanding.entities)
    : null;
};

/** One button or the other of a step. */
export const stepWeighed = toldBy([weighs], ({ scene, guarded }) =>
  toWeighedStep(scene, guarded.asked),
);
