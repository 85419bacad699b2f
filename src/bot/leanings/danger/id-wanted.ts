import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { isInAppeal } from '../../here.js';
import { keyboardOf } from '../../open-topic.js';
import { answeringWord } from '../../short-word.js';
import { lengthOf, toldBy } from '../leaning.js';
import { namesAppeal } from './appeal-words.js';
import { isCautionRead } from './caution-read.js';

const number = '(?:身[份分]证|证件|护照|社保)(?:号码?|照片?|信息|正反面)?';
const numberInEnglish =
  '(?:(?:id|identity|identification|passport|social security)(?: card)?(?: number| no\\.?)?|ssn)';

/** Whoever asks for it wants their identity number. */
const isWanted = sieved(
  new RegExp(
    `(?:要|问|让|叫|索要|需要|催|骗)(?:了|我|过|到|我要|发|交|给|提供|填|报|传|拍|输|的|他|她|是|看)*${number}(?!来?(?:才|就)能|登|办)|${number}(?:也|都|号码?|呢)*(?:要|问|可以|能)?[^，。]{0,3}?(?:给|发|填|交|报)(?:他|她|不给|吗|不)|\\b(?:ask(?:s|ed|ing)?|wants?|wanted|need(?:s|ed)?|requests?|requested|demand(?:s|ed)?|send|sent|give|gave|tell)\\b[^.?!]{0,20}\\b(?:my|for|the|his|an?)\\b (?:\\w+ )?${numberInEnglish}\\b`,
  ),
);

/** It is somebody, and no page, who does. */
const byPerson = sieved(
  new RegExp(
    `(?:客服|对方|有人|他们?|她|佢|骗子|人家|中介|代办|群里|网友|陌生人|卖家)[^，。]{0,6}?(?:要|问|让|叫|索要|催)[^，。]{0,6}?${number}|\\b(?:he|she|they|someone|somebody|support|agent|guy|seller|stranger)\\b[^.?!]{0,12}\\b(?:ask|want|need|request|demand)\\w*\\b[^.?!]{0,20}\\b${numberInEnglish}\\b`,
  ),
);

/** They have it by now, or it is not there to give. */
const isGone = sieved(
  /[给发交报传填拍](?:过去)?了|已经|没有?身|丢|过期|\b(?:i (?:gave|sent|told)|already|no id|lost)\b/,
);

/** The longest text, in words, that only tells it. */
const most = 20;

/** Led on after a theft, or warned: an identity number is for nobody but the appeal's own page. */
export const idWanted = toldBy([isWanted], (said) => {
  const { scene, guarded } = said;
  const { course, topic } = scene.session;
  if (isInAppeal(scene) || lengthOf(said) > most || guarded.found.length > 0) return null;
  const text = plainForm(guarded.asked);
  if (!isWanted.test(text) || isGone.test(text)) return null;
  const isWarned = course !== null || isCautionRead(scene);
  const isOfAppeal = topic?.startsWith('forgot_bound') === true || namesAppeal.test(text);
  if (!isWarned && (isOfAppeal || !byPerson.test(text))) return null;
  const keyboard = keyboardOf(scene, course?.topic ?? 'caution_verification');
  return answeringWord(scene, scene.local.phrases.guard.id_request, keyboard);
});
