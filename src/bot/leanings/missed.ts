import { sieved } from '../../text/index.js';
import { hereOf } from '../here.js';
import { notThere, stepNaming } from '../moves/index.js';
import type { Leaning } from './leaning.js';

const lacks = sieved(/没有|沒有|没见|沒見|冇|\bno\b|\bnot\b|n.t (?:see|find|have)/i);

/** At a step, what is not there is that step's, unless it is clearly something else that they ask. */
export const missed: Leaning = ({ scene, guarded: { asked, found }, understanding }) => {
  const { at } = scene.session;
  const here = hereOf(scene);
  if (!at?.method || here.kind !== 'step' || found.length > 0) return null;
  const isLabelGone = lacks.test(asked) && stepNaming(here.place.method.steps, asked) !== null;
  if (!understanding.entities.notThere && !isLabelGone) return null;
  const intent = understanding.kind === 'understood' ? understanding.intent : null;
  const isOwn = intent === null || intent === at.topic || intent.endsWith('.option_missing');
  return isOwn ? notThere(scene, asked) : null;
};
