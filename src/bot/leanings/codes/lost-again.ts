import { aboutOf } from '../../../knowledge/index.js';
import { sieved } from '../../../text/index.js';
import { again, isThereAlready } from '../../again.js';
import { isAsking } from '../../asking.js';
import { plainForm } from '../../guard/index.js';
import { toAppeal } from '../../moves/index.js';
import { openTopic } from '../../open-topic.js';
import type { Scene } from '../../scene.js';
import { isShort, toldBy } from '../leaning.js';

const old =
  '(?:旧|老|原来?的?|原先的?|以前的?|之前的?|那个?)(?:的|那个)?(?:号码?|手机号?码?|门号|卡|电话|邮箱|信箱)';

/** Nothing arrives at the old one, or there is none. */
const isGone = sieved(
  new RegExp(
    `${old}(?:我|已经|早就?|都|也|根本|现在|是)*(?:收|接|登|打)(?:不|唔)(?:到|了|开|上)|${old}(?:我|已经|早就?|都|也|现在|是)*(?:不用|没用|停|注销|销户?|没了|丢|不在)|\\bold (?:number|phone|sim|e ?mail|mailbox)\\b.{0,16}\\b(?:gone|dead|cancelled|canceled|lost|inactive|closed|doesn.?t|does not|not)\\b|\\b(?:can.?t|cannot|don.?t|no longer)\\b.{0,24}\\bold (?:number|phone|sim|e ?mail|mailbox)\\b`,
  ),
);

const channels = 'caution_verification.which_channel';

/**
 * Who has said that they can log in is not asked it again when they tell that the old number is gone: what else there is
 * to verify with, and the appeal where that was told.
 */
export const lostAgain = toldBy([isGone], (said) => {
  const { scene, guarded, understanding } = said;
  if (!isLoggedIn(scene) || !isShort(said) || guarded.threats.length > 0) return null;
  if (isAsking(guarded.asked) || understanding.entities.loggedIn === false) return null;
  if (!isGone.test(plainForm(guarded.asked))) return null;
  const { said: before, topic } = scene.session;
  if (before.includes(channels) || topic === channels)
    return toAppeal(scene, scene.local.phrases.follow.code_to_old);
  const draft = openTopic(scene, channels);
  return draft && isThereAlready(scene, draft) ? again(scene, draft) : draft;
});

/** Whether they are in the guide of a number or mailbox, and have said that they get into the account. */
function isLoggedIn({ local, session: { at, told } }: Scene): boolean {
  const about = at === null ? undefined : aboutOf(local, at.topic);
  return told.loggedIn === true && (about === 'phone' || about === 'mailbox');
}
