import { sieved } from '../../../text/index.js';
import { openTopic } from '../../open-topic.js';
import type { Leaning } from '../leaning.js';
import { refusedIn } from '../refused.js';

/** Of their own account people may ask what they were refused of another's. */
export const isOwn = sieved(
  /我(?:自己|本人|的(?:qq|扣扣|号|账|帐|那个)|(?:qq|扣扣)|这个号)|自己的|\bmy (?:own|qq|account)\b|\bmine\b/i,
);

/** Tells of something that has happened, and not of the other; or lets it be. */
const tellsElse = sieved(
  /^(?!.*(?:他|她|佢|别人|別人|人家|对方|對方)).*[了咗喇][。.!！~ ]*$|^(?:行|好|嗯|哦|噢|知道|明白|ok|okay|fine|i see|got it)(?:吧|的|了)*[。.!！~ ]*$/i,
);

/** What was refused is not helped with in other words either. */
export const refusedStill: Leaning = ({ scene, guarded, understanding: { kind } }) => {
  if (kind === 'understood') return null;
  const refused = refusedIn(scene);
  if (refused === undefined || isOwn.test(guarded.asked) || tellsElse.test(guarded.asked))
    return null;
  return openTopic(scene, refused);
};
