import { openTopic } from '../../open-topic.js';
import { isShort, type Leaning } from '../leaning.js';

/** Who is off to have it done for money is warned, and led no further by the same words: "我去找黑客解绑". */
export const dealerSought: Leaning = (said) => {
  const { scene, guarded } = said;
  if (!guarded.threats.some(({ kind }) => kind === 'paid-offer')) return null;
  return isShort(said) ? openTopic(scene, 'caution_verification') : null;
};
