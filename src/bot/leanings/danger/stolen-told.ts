import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { isInAppeal, isStepOnScreen } from '../../here.js';
import { openTopic } from '../../open-topic.js';
import type { Scene } from '../../scene.js';
import { shortWord } from '../../short-word.js';
import { theftTopic } from '../../theft-topic.js';
import { isShort, type Leaning, lengthOf, mostBare, type Said, toldBy } from '../leaning.js';
import { isAboutOther, kindAsked } from '../questions.js';
import { signsOfNowInside, tellsOfInside } from './now-inside.js';
import { signsOfTheft, theftIn } from './theft.js';

/** However it is typed in a hurry. */
const hacked = 'ha(?:ck|kc|k|c)e?[dt]';

const person =
  '(?:someone|somebody|some (?:guy|one|body|kid)|hackers?|thie(?:f|ves)|scammers?|a (?:guy|hacker|stranger|thief)|they|he|she)';

/** That an account was taken, in whichever words. */
const isStolen = sieved(
  new RegExp(
    `\\b${person}\\b.{0,16}\\b(?:stole|stolen|${hacked}|hijacked|cracked|phished|took over|taken over|broke into|got into|breached|jacked|is using|(?:is )?logged in(?: to|to)?)\\b.{0,8}\\b(?:my|our)\\b|\\bmy\\b.{0,12}\\b(?:qq|account|acc)\\b.{0,14}\\b(?:stolen|${hacked}|hijacked|compromised|breached|taken over|cracked|jacked)\\b|\\bi(?:.?ve| have| was| got| been)+ (?:got |been )?${hacked}\\b|(?:有人|别人|骗子|佢|他|她)(?:在|正|拿|一直)*(?:用|登)(?:了|着|咗|上)?我的?(?:个|嗰个|那个)?(?:qq|扣扣|号)|我的?(?:个|嗰个|那个)?(?:qq|扣扣|号|账号|帐号)[^，。]{0,6}(?:被|给|让|叫|畀|俾)(?:了|人|别人|他|她|佢|骗子|小偷|黑客)?[^，。]{0,3}(?:盗|偷|黑|抢|骗走|hack)|(?:有人|别人|骗子|黑客|小偷|佢|他|她)[^，。]{0,6}(?:盗|偷|黑|抢|骗|呃|hack)(?:用|取|了|走|咗)*我的?(?:个|嗰个|那个)?(?:qq|扣扣|号|账号|帐号)`,
  ),
);

/** A login from where they never were. */
const isElsewhere = sieved(
  /(?:异地|别处|外地|陌生设备)登[录陆入][^?？]{0,8}(?:没去过|没到过|不是我|我没)|\blog(?:ged )?in from\b.{0,24}\b(?:never|wasn.?t me|not me)\b/,
);

/** Where the account is said to be logged in, wondered at. */
const isWondered = sieved(
  /(?:为(?:什么|啥|何)|怎么|咋|居然|竟然|突然)[^，。看查填写改选关]{0,8}(?:登[录陆入])的?(?:地点?|地址|地区|位置|ip|城市)[^，。看查填写]{0,4}(?:是|在|显示|变成|成了|出现|跑到)(?!哪|什么|不|错|空|多少)|登[录陆入]的?(?:地点?|地址|地区|位置|ip|城市|记录)[^，。看查填写]{0,4}(?:是|在|显示|变成|成了|出现|有|跑到)[^，。]{0,4}(?:柬埔寨|缅甸|泰国|越南|菲律宾|老挝|国外|境外|海外|外国|外省|外地|别的(?:省|城市|地方|国家))/,
);
const isTravelling = sieved(
  /我(?:现在|人|就|也|正|是)*(?:在|去)|出差|旅游|旅行|留学|出国|vpn|代理|梯子|填|选|申诉/,
);

/** Thrown out after a code of somebody's was scanned. */
const isScanned = sieved(
  /扫(?:了|过|完|一下)[^。？?]{0,10}(?:码|小程序)[^。？?]{0,10}(?:掉线|下线|退出(?:了|登)|被(?:挤|顶|踢|盗)|号(?:就)?没了|上不去|登不(?:上|了|进))|\bscanned\b.{0,30}\bqr\b.{0,40}\b(?:kicked|logged|signed|thrown)\b.{0,6}\b(?:out|off|offline)\b/,
);
const isOwnScan = sieved(/电脑|平板|网页版|扫码登|登[录陆]的?二?维?码|微信|官网|安全中心/);

/** A phone was robbed on which the account is open. */
const isOpenThere = sieved(
  /(?:手机|机子|电话|平板|电脑)[^，。]{0,3}(?:被|给|让|叫|遭|畀|俾)[^，。]{0,4}(?:偷|抢|扒|摸|顺走)[^。？?]{0,10}(?:qq|扣扣|号)[^，。？?不没]{0,4}(?:在(?:上面|里面|那|线|手机)|登(?:录|着|在)|挂着|开着|没退)|(?:qq|扣扣)[^，。？?不没]{0,4}(?:登|挂|开|在)[^，。]{0,5}(?:被|给|让)(?:人)?(?:偷|抢|扒)[^，。]{0,3}(?:手机|机子)/,
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
  return isTold ? openTopic(scene, theftTopic) : null;
});

/** The longest text, in words, that tells no more than that. */
const mostTold = 80;

/** At a step of their own: what is bound there is none of theirs. */
const isUnknown = sieved(
  /(?:手机|号码?|邮箱|信箱|电话|尾号|绑的|绑定的)[^，。？?]{0,6}?(?:根本|压根|好像|怎么|都|可)*(?:不是我(?!的?(?:了|原来|现在|常用))|我(?:根本|压根|都|完全)?不认[识得])|(?<![a-z])(?:isn.?t|not) (?:my (?:number|phone|e ?mail)|mine)\b/,
);
/** It is told of one of theirs, or of another account. */
const isExplained = sieved(
  /以前|原来|旧|老|[爸妈哥姐弟妹]|公司|朋友|那个qq|qq不是|\bold\b|怎么办才|吗/,
);

function seesUnknown(said: Said, plain: string): boolean {
  const { scene } = said;
  if (!isStepOnScreen(scene) || lengthOf(said) > mostBare) return false;
  if (!own.has(scene.session.at?.topic ?? '')) return false;
  return isUnknown.test(plain) && !isExplained.test(plain);
}

const own: ReadonlySet<string> = new Set(['unbind_phone', 'unbind_email']);

const signs = [
  ...[...signsOfTheft, ...signsOfNowInside],
  ...[isWondered, isScanned, isOpenThere, isUnknown],
];

/** What happens to an account that somebody else has, where they wonder at it. */
function looksStolen(plain: string): boolean {
  if (isWondered.test(plain)) return !isTravelling.test(plain);
  if (isScanned.test(plain)) return !isOwnScan.test(plain);
  return isOpenThere.test(plain);
}

/**
 * That somebody else has got into their account, or changed what it is bound to, whatever is made of it: what is to be
 * done first. What a message only announces is not given a code, and they are led on from there.
 */
export const gotInTold = toldBy(signs, (said) => {
  const { scene, guarded, understanding } = said;
  if (understanding.entities.app !== undefined || isAboutOther(said)) return null;
  const words = lengthOf(said);
  if (words > mostTold || guarded.threats.length > 0) return null;
  const text = plainForm(guarded.asked);
  const isTold = words <= mostBare && tellsOfInside(text, isInHands(scene));
  const theft = isTold || looksStolen(text) || seesUnknown(said, text) ? 'happened' : theftIn(text);
  if (theft === null) return null;
  const isRead = understanding.kind === 'understood' && understanding.intent === theftTopic;
  // Who is led through the appeal already goes on with it.
  const isOnTheWay = scene.session.course !== null && isInAppeal(scene);
  if (theft === 'happened' && isOnTheWay) return shortWord(scene, scene.local.phrases.follow.go_on);
  if (isRead) return null;
  if (theft === 'happened') return openTopic(scene, theftTopic);
  if (kindAsked(scene, understanding) === 'guide') return null;
  const warned = openTopic(scene, 'caution_verification');
  const course = { topic: theftTopic, stage: null, isTaken: false };
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
  return isRobbed && !isOther && lengthOf(said) <= mostTold ? openTopic(scene, theftTopic) : null;
};

/** Whether whoever has their phone may have got in; at a step, it is they who did what it says. */
function isInHands(scene: Scene): boolean {
  return scene.session.told.inOtherHands && !isStepOnScreen(scene);
}
