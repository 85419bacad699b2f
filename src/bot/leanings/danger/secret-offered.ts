import { answeringWord } from '../../short-word.js';
import type { Leaning } from '../leaning.js';

/** Whether to send a secret here: no, and on from where they are. */
export const secretOffered: Leaning = ({ scene, guarded }) => {
  if (!guarded.offersSecret || guarded.threats.length > 0) return null;
  return answeringWord(scene, scene.local.phrases.guard.not_here);
};
