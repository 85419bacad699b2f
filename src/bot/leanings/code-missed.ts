import { sieved } from '../../text/index.js';
import { once } from '../again.js';
import { plainForm } from '../guard/index.js';
import { hereOf } from '../here.js';
import { openTopic } from '../open-topic.js';
import { lengthOf, mostBare, toldBy } from './leaning.js';
import { insistsOnOld } from './only-old.js';

const comesNot = sieved(
  /(?:收|接|等)(?:不|唔)(?:到|了)|(?:没|未|冇)(?:有)?(?:收到|来|到(?=$|[啊呀呢,，。！!]))|(?:不|唔)(?:来|嚟)(?=$|[啊呀呢,，。！!])|(?:n.t|\b(?:not|never|cannot)) (?:get|receive|arrive|come|got)\b/,
);

const ofCodes = 'caution_verification';
const missing = `${ofCodes}.code_not_received`;
const channels = `${ofCodes}.which_channel`;

/** What was tried has not helped. */
const stillNot = sieved(
  /^(?:[我唉啊哎嗯额呃,，。. ]|试了|等了|看了|翻了|查了|都|可|就|可是|但是?|然而)*(?:还是|仍然?|依然|依旧|始终|一直|照样|仲系|仲是|也)(?:都|就|也)*(?:没有?|冇|不行|收不到|等不到|没动静|没用|没来|没收到|唔得|唔嚟|一样)[了呀啊的呢,，。.!！ ]*$|^(?:(?:no|nope|ok|but|checked|tried),? )*still (?:nothing|no|not|none|no code|no sms|doesn.?t|hasn.?t)\b/,
);

/**
 * After an article about codes, what does not come is the code; after what to try then, there are other ways to verify
 * left.
 */
export const codeMissed = toldBy([comesNot, stillNot], (said) => {
  const { scene, guarded } = said;
  const { topic } = scene.session;
  if (topic?.startsWith(ofCodes) !== true || lengthOf(said) > mostBare) return null;
  const text = plainForm(guarded.asked);
  if (topic !== missing) return comesNot.test(text) ? openTopic(scene, missing) : null;
  const isTried = stillNot.test(text) && guarded.threats.length === 0;
  return isTried ? openTopic(scene, channels) : null;
});

const goesElsewhere = sieved(
  /(?:发|寄|传)(?:个|条|了|的)?(?:短信|简讯|验证码|码|sms)?(?:到|去|往|给)(?:了|的)?[^，。,!?！？]{0,6}(?:旧|老|原|以前|之前|前任|停|丢|不用|没用|注销|小灵通|公司)|\b(?:sends?|sent|sending|texts?|goes|going|went) (?:it |the code |a code |the sms |an sms |a text )?(?:only )?to (?:my |the |an? |that )?(?:old|dead|lost|previous|former|cancelled|work)\b/,
);

/** In a guide, a code that goes where the person cannot read it. */
export const codeGoesElsewhere = toldBy([goesElsewhere], (said) => {
  const { scene, guarded } = said;
  const isInGuide = hereOf(scene).kind !== 'outside' && guarded.threats.length === 0;
  const text = plainForm(guarded.asked);
  if (insistsOnOld.test(text)) return null;
  return isInGuide && lengthOf(said) <= mostBare && goesElsewhere.test(text)
    ? once(scene, openTopic(scene, channels))
    : null;
});
