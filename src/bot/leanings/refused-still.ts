import { sieved } from '../../text/index.js';
import { openTopic } from '../open-topic.js';
import type { Leaning } from './leaning.js';

/** Of their own account people may ask what they were refused of another's. */
export const isOwn = sieved(
  /我(?:自己|本人|的(?:qq|扣扣|号|账|帐|那个)|(?:qq|扣扣)|这个号)|自己的|\bmy (?:own|qq|account)\b|\bmine\b/i,
);

/** Speaks of the other, or asks for it still; what tells of something else is no insisting. */
const insists = sieved(
  /他|她|佢|别人|別人|人家|对方|對方|朋友|对象|前任|求|我们|我們|有权|有權|应该|應該|可以|吧|就(?:一|看|帮|这)|帮|幫|为什么|為什麼|为啥|凭什么|怎么|怎麼|咋|点解|那|不行|通融|破例|偷|查|看|登|改|绑|綁|码|碼|\b(?:he|she|they|him|her|them|please|just|why|but|come on|how|still|can)\b/i,
);

/** What was refused is not helped with in other words either. */
export const refusedStill: Leaning = ({ scene, guarded, understanding: { kind } }) => {
  if (isOwn.test(guarded.asked) || !insists.test(guarded.asked)) return null;
  const refused = scene.session.said.find(
    (topic) => scene.local.topics.get(topic)?.kind === 'refusal',
  );
  return refused !== undefined && kind !== 'understood' ? openTopic(scene, refused) : null;
};
