import { sieved } from '../../text/index.js';
import { openTopic } from '../open-topic.js';
import type { Leaning } from './leaning.js';

/** Of their own account people may ask what they were refused of another's. */
export const isOwn = sieved(
  /我(?:自己|本人|的(?:qq|扣扣|号|账|帐|那个)|(?:qq|扣扣)|这个号)|自己的|\bmy (?:own|qq|account)\b|\bmine\b/i,
);

/** Tells of something that has happened, and not of the other; or lets it be. */
const tellsElse = sieved(
  /^(?!.*(?:他|她|佢|别人|別人|人家|对方|對方)).*[了咗喇][。.!！~ ]*$|^(?:行|好|嗯|哦|噢|知道|明白|ok|okay|fine|i see|got it)(?:吧|的|了)*[。.!！~ ]*$/i,
);

/** The carrier may be asked about their own number: that is no wish for another's account. */
const ofCarrier = sieved(
  /运营商|運營商|營運商|营业厅|營業廳|電信商|(?:找|去|问|問|打)[^，。,]{0,3}(?:移动|移動|联通|聯通|电信|電信|10086|10010|10000)|\bcarrier\b|\bphone company\b/i,
);

/** What was refused is not helped with in other words either. */
export const refusedStill: Leaning = ({ scene, guarded, understanding: { kind } }) => {
  if (kind === 'understood') return null;
  const refused = scene.session.said.find(
    (topic) => scene.local.topics.get(topic)?.kind === 'refusal',
  );
  if (refused === undefined || isOwn.test(guarded.asked) || tellsElse.test(guarded.asked))
    return null;
  return openTopic(scene, ofCarrier.test(guarded.asked) ? 'neighbour.sim_card' : refused);
};
