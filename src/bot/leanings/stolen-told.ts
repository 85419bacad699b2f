import { sieved } from '../../text/index.js';
import { plainForm } from '../guard/index.js';
import { isStepOnScreen } from '../here.js';
import { openTopic } from '../open-topic.js';
import type { Scene } from '../scene.js';
import { isShort, type Leaning, lengthOf, mostBare, type Said, toldBy } from './leaning.js';
import { signsOfNowInside, tellsOfInside } from './now-inside.js';
import { isAboutOther, kindAsked } from './questions.js';
import { signsOfTheft, theftIn } from './theft.js';

const stolen = 'forgot_bound.stolen';

const person =
  '(?:someone|somebody|some (?:guy|one|body|kid)|hackers?|thie(?:f|ves)|scammers?|a (?:guy|hacker|stranger|thief)|they|he|she)';

/** That an account was taken, in whichever words. */
const isStolen = sieved(
  new RegExp(
    `\\b${person}\\b.{0,16}\\b(?:stole|stolen|hacked|hijacked|cracked|phished|took over|taken over|broke into|got into|breached|jacked|is using|(?:is )?logged in(?: to|to)?)\\b.{0,8}\\b(?:my|our)\\b|\\bmy\\b.{0,12}\\b(?:qq|account|acc)\\b.{0,14}\\b(?:stolen|hacked|hijacked|compromised|breached|taken over|cracked|jacked)\\b|\\bi(?:.?ve| have| was| got| been)+ (?:got |been )?hacked\\b|(?:有人|别人|骗子|佢|他|她)(?:在|正|拿|一直)*(?:用|登)(?:了|着|咗|上)?我的?(?:个|嗰个|那个)?(?:qq|扣扣|号)|我的?(?:个|嗰个|那个)?(?:qq|扣扣|号|账号|帐号)[^，。]{0,6}(?:被|给|让|叫|畀|俾)(?:了|人|别人|他|她|佢|骗子|小偷|黑客)?[^，。]{0,3}(?:盗|偷|黑|抢|骗走|hack)|(?:有人|别人|骗子|黑客|小偷|佢|他|她)[^，。]{0,6}(?:盗|偷|黑|抢|骗|呃|hack)(?:用|取|了|走|咗)*我的?(?:个|嗰个|那个)?(?:qq|扣扣|号|账号|帐号)`,
  ),
);

/** A login from where they never were. */
const isElsewhere = sieved(
  /(?:异地|别处|外地|陌生设备)登[录陆入][^?？]{0,8}(?:没去过|没到过|不是我|我没)|\blog(?:ged )?in from\b.{0,24}\b(?:never|wasn.?t me|not me)\b/,
);

/** What else may be stolen, or is not. */
const others = sieved(
  /微信|支付|银行|游戏|邮箱|手机|没|冇|不是|吗|怕|担心|会不会|\b(?:wechat|bank|steam|wallet|e ?mail|mailbox|phone|friend.?s|not|n.t|if|afraid|worried|can)\b/,
);

/** What is clear in no other way than that it is refused. */
function isClear({ scene, understanding }: Said): boolean {
  return understanding.kind === 'understood' && kindAsked(scene, understanding) !== 'refusal';
}

/** What is unclear but for telling that their own account was taken: what is to be done first. */
export const stolenTold = toldBy([isElsewhere, isStolen], (said) => {
  const { scene, guarded, understanding } = said;
  if (understanding.entities.app !== undefined || !isShort(said)) return null;
  if (isClear(said) || guarded.threats.length > 0) return null;
  const text = plainForm(guarded.asked);
  const isTold = isElsewhere.test(text) || (isStolen.test(text) && !others.test(text));
  return isTold ? openTopic(scene, stolen) : null;
});

/** The longest text, in words, that tells no more than that. */
const mostTold = 60;

/**
 * That somebody else has got into their account, or changed what it is bound to, whatever is made of it: what is to be
 * done first. What a message only announces is not given a code, and they are led on from there.
 */
export const gotInTold = toldBy([...signsOfTheft, ...signsOfNowInside], (said) => {
  const { scene, guarded, understanding } = said;
  if (understanding.entities.app !== undefined || isAboutOther(said)) return null;
  const words = lengthOf(said);
  if (words > mostTold || guarded.threats.length > 0) return null;
  const text = plainForm(guarded.asked);
  const isTold = words <= mostBare && tellsOfInside(text, isInHands(scene));
  const theft = isTold ? 'happened' : theftIn(text);
  if (theft === null) return null;
  const isRead = understanding.kind === 'understood' && understanding.intent === stolen;
  if (isRead) return null;
  if (theft === 'happened') return openTopic(scene, stolen);
  if (kindAsked(scene, understanding) === 'guide') return null;
  const warned = openTopic(scene, 'caution_verification');
  const course = { topic: stolen, stage: null, isTaken: false };
  return warned && { ...warned, session: { ...warned.session, course } };
});

/** Money is gone, and they are locked out: the account comes first. */
export const robbedTold: Leaning = (said) => {
  const { scene, guarded, understanding } = said;
  const { entities } = understanding;
  const isRobbed =
    understanding.kind === 'understood' &&
    understanding.intent === 'neighbour.scam_report' &&
    entities.loggedIn === false;
  const isOther = entities.app !== undefined || guarded.threats.length > 0;
  return isRobbed && !isOther && lengthOf(said) <= mostTold ? openTopic(scene, stolen) : null;
};

/** Whether whoever has their phone may have got in; at a step, it is they who did what it says. */
function isInHands(scene: Scene): boolean {
  return scene.session.inOtherHands && !isStepOnScreen(scene);
}
