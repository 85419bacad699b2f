import { openTopic } from '../open-topic.js';
import type { Leaning } from './leaning.js';

/** What was refused is not helped with in other words either. */
export const refusedStill: Leaning = ({ scene, understanding: { kind } }) => {
  const refused = scene.session.said.find(
    (topic) => scene.local.topics.get(topic)?.kind === 'refusal',
  );
  return refused !== undefined && kind !== 'understood' ? openTopic(scene, refused) : null;
};
