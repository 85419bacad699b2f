import { sieved } from '../../text/index.js';
import { openTopic } from '../open-topic.js';
import type { Leaning } from './leaning.js';

/** Of their own account people may ask what they were refused of another's. */
export const isOwn = sieved(
  /我(?:自己|本人|的(?:qq|扣扣|号|账|帐|那个)|(?:qq|扣扣)|这个号)|自己的|\bmy (?:own|qq|account)\b|\bmine\b/i,
);

/** What was refused is not helped with in other words either. */
export const refusedStill: Leaning = ({ scene, guarded, understanding: { kind } }) => {
  if (isOwn.test(guarded.asked)) return null;
  const refused = scene.session.said.find(
    (topic) => scene.local.topics.get(topic)?.kind === 'refusal',
  );
  return refused !== undefined && kind !== 'understood' ? openTopic(scene, refused) : null;
};
