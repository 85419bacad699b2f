import { parentOf } from '../../knowledge/index.js';
import { sieved } from '../../text/index.js';
import { plainForm } from '../guard/index.js';
import { openTopic } from '../open-topic.js';
import type { Scene } from '../scene.js';
import { isShort, type Leaning } from './leaning.js';
import { asksArticle } from './questions.js';

const asks = sieved(
  /^(?:(?:and|but|so|ok|okay|wait|hey|um|btw|also|just|then)[ ,]*)*(?:will|would|does|do|is|am|are|gonna|going|can)\b|\bgonna\b|\bgoing to\b|\?/,
);

const loggedOut = sieved(
  /\b(?:log|sign|kick|boot|throw|lock)(?:s|ged|ed|ging|ing)? (?:me |us )?(?:out|off)\b|\b(?:log|sign) (?:back )?in (?:again|after\w*)|\b(?:log|sign) back in\b/,
);
const lost = sieved(
  /\b(?:delet|los|wip|eras|remov)\w* (?:all )?(?:of )?(?:my |the |any )?(?:old )?(?:chats?|messages|history|conversations?)\b/,
);

/** It has come to that already, or they could not before. */
const happened = sieved(
  /\b(?:already|just|was|got|keeps?|can.?t|cannot|not|won.?t|error|code)\b|n.t\b/,
);

/** In the midst of a guide, in English: whether it logs them out, or costs them their chats. */
export const outcomeAsked: Leaning = (said) => {
  const { scene, guarded, understanding } = said;
  if (!isShort(said) || guarded.threats.length > 0) return null;
  const text = plainForm(guarded.asked);
  if (!asks.test(text) || happened.test(text)) return null;
  const topic = loggedOut.test(text)
    ? isOfApp(scene)
      ? 'caution_third_party'
      : 'faq_impact'
    : lost.test(text)
      ? 'caution_backup'
      : undefined;
  return topic === undefined || asksArticle(scene, understanding) ? null : openTopic(scene, topic);
};

/** Of an app it is the app's to say. */
function isOfApp({ session: { at, topic } }: Scene): boolean {
  const about = at?.topic ?? topic ?? '';
  return about === 'revoke_app' || parentOf(about) === 'revoke_app';
}
