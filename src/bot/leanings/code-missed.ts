import { sieved } from '../../text/index.js';
import { once } from '../again.js';
import { plainForm } from '../guard/index.js';
import { hereOf } from '../here.js';
import { openTopic } from '../open-topic.js';
import { type Leaning, lengthOf, mostBare } from './leaning.js';

const comesNot = sieved(
  /(?:收|接|等)(?:不|唔)(?:到|了)|(?:没|未|冇)(?:有)?(?:收到|来|到(?=$|[啊呀呢,，。！!]))|(?:不|唔)(?:来|嚟)(?=$|[啊呀呢,，。！!])|(?:n.t|\b(?:not|never|cannot)) (?:get|receive|arrive|come|got)\b/,
);

const ofCodes = 'caution_verification';
const missing = `${ofCodes}.code_not_received`;

/** After an article about codes, what does not come is the code. */
export const codeMissed: Leaning = (said) => {
  const { scene, guarded } = said;
  const { topic } = scene.session;
  const isOfCodes = topic?.startsWith(ofCodes) === true && topic !== missing;
  return isOfCodes && lengthOf(said) <= mostBare && comesNot.test(plainForm(guarded.asked))
    ? openTopic(scene, missing)
    : null;
};

const goesElsewhere = sieved(
  /(?:发|寄|传)(?:个|条|了|的)?(?:短信|简讯|验证码|码|sms)?(?:到|去|往|给)(?:了|的)?[^，。,!?！？]{0,6}(?:旧|老|原|以前|之前|前任|停|丢|不用|没用|注销|小灵通|公司)|\b(?:sends?|sent|sending|texts?|goes|going|went) (?:it |the code |a code |the sms |an sms |a text )?(?:only )?to (?:my |the |an? |that )?(?:old|dead|lost|previous|former|cancelled|work)\b/,
);

/** In a guide, a code that goes where the person cannot read it. */
export const codeGoesElsewhere: Leaning = (said) => {
  const { scene, guarded } = said;
  const isInGuide = hereOf(scene).kind !== 'outside' && guarded.threats.length === 0;
  return isInGuide && lengthOf(said) <= mostBare && goesElsewhere.test(plainForm(guarded.asked))
    ? once(scene, openTopic(scene, `${ofCodes}.which_channel`))
    : null;
};
