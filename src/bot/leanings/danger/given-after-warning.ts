import { sieved } from '../../../text/index.js';
import type { Scene } from '../../scene.js';
import { type Given, toGiven } from '../given.js';
import { type Leaning, lengthOf, mostBare } from '../leaning.js';
import { isCautionRead } from './caution-read.js';
import { isFilled } from './filled-in.js';
import { paid, paidInEnglish, paidMoney } from './given-money.js';
import { isSentAmiss } from './given-secret.js';
import { type Telling, tellingOf } from './given-telling.js';
import { gave } from './given-words.js';

const gaveInEnglish = sieved(
  /\b(?:already |just )?(?:gave|given|told|sent|shared) (?:it|him|her|them|that)\b|\bi (?:already )?(?:did|have)\b.{0,4}$/,
);

/** That nothing was given. */
const keptBack = sieved(
  /(?:没|没有|还没|并没|未|冇)(?:敢|有|真)?(?:给|畀|俾|告诉|发|付|转|填|打|交|说|理)|\b(?:did ?n.?t|have ?n.?t|did not|have not|never) (?:give|gave|given|tell|told|send|sent|pay|paid|share|shared|do|enter|entered|type|typed|fill|filled|put|submit|submitted)\b/,
);

/** The longest text, in words, that tells what became of the link, or of the offer. */
const mostTold = 30;

/** Who gave away what they were warned of: it need not be named. */
export const givenAfterWarning: Leaning = (said) => {
  const { scene, guarded } = said;
  const { warned } = scene.session;
  const isLinked = guarded.threats.some(({ kind }) => kind === 'unofficial-link');
  if (warned === null && !isLinked && !isCautionRead(scene)) return null;
  const telling = tellingOf(guarded.asked);
  if (!telling || isSentAmiss(telling)) return null;
  const isOffered = warned === 'paid-offer' || warned === 'stranger-offer';
  const isBrief = lengthOf(said) <= (isOffered ? mostTold : mostBare);
  const given = isBrief ? givenIn(scene, telling) : null;
  if (given) return toGiven(scene, given);
  const isOfLink = isLinked || (warned === 'unofficial-link' && lengthOf(said) <= mostTold);
  if (!isOfLink) return null;
  if (keptBack.test(telling.text)) return toGiven(scene, 'nothing');
  return isFilled(telling) ? toGiven(scene, 'secret') : null;
};

const ofSecret = sieved(/码|口令|\b(?:code|password)s?\b/);

/** In few words, what was given is what they were warned of. */
function givenIn(scene: Scene, { text, inLatin, tells }: Telling): Given | null {
  const { warned } = scene.session;
  const isWarned = warned !== null && warned !== 'secret';
  const isRead = isCautionRead(scene);
  if ((isWarned || isRead) && keptBack.test(text)) return 'nothing';
  const isOffered = isRead || warned === 'stranger-offer';
  const isOffer = warned === 'paid-offer' || warned === 'stranger-offer';
  if ((isWarned || isRead) && ofSecret.test(text) && tells(gave)) return 'secret';
  const isPaid = isOffer ? tells(paid) : isOffered && tells(paidMoney);
  if (isPaid || ((isOffered || warned !== null) && paidInEnglish.test(inLatin))) return 'money';
  return (isWarned || isRead) && (tells(gave) || gaveInEnglish.test(inLatin)) ? 'secret' : null;
}
