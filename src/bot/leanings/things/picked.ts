import { guideAbout } from '../../../knowledge/index.js';
import { openTopic } from '../../open-topic.js';
import { type Leaning, lengthOf, mostPicked } from '../leaning.js';

/** Of several topics that were just asked back with, the one that is about the thing they name. */
export const picked: Leaning = (said) => {
  const { scene, understanding } = said;
  const { bound } = understanding.entities;
  const guide = bound && guideAbout(scene.local, bound);
  const wasAsked = guide !== undefined && scene.session.said.length > 1;
  return wasAsked && scene.session.said.includes(guide) && lengthOf(said) <= mostPicked
    ? openTopic(scene, guide)
    : null;
};
