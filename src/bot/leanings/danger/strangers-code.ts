import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { openTopic } from '../../open-topic.js';
import type { Draft, Scene } from '../../scene.js';
import { answerWithWord } from '../../short-word.js';
import { lengthOf, toldBy } from '../leaning.js';

const unknown =
  '(?:(?:那个?|这个?|那位|新|现在的?)*(?:陌生人?|机主|号主|号码主人|卡主|不认识的人)|对方|人家|那个?人|别人|那边)';
const someone = `(?:${unknown}|他|她|佢)`;
const code = '(?:验证码|校验码|短信|(?<![二条源号编付])码(?!头))';
const asks = '(?:求|找|问|跟|向|同|让|叫|请|拜托|联系|央求|麻烦|要)';
const hands = '(?:给|发|告诉|转|报|说|念|读|要|讨|借|帮)';

const begs = (who: string): string =>
  [
    // "求那个陌生人给我码", "找他要验证码", "让对方把码发我"
    `(?<![他她])${asks}(?:一?下)?${who}(?!${asks}我)[^，。我]{0,6}?${hands}[^，。]{0,6}?${code}`,
    `(?<![他她])${asks}(?:一?下)?${who}[^，。]{0,4}?把${code}[^，。]{0,4}?${hands}`,
    // "加他好友要码", "打电话过去要验证码"
    `(?:打电话|打过去|加[^，。 ]{0,4}?(?:好友|微信|qq)|发短信|联系)[^，。]{0,8}?(?:要|讨|求|问)[^，。]{0,4}?${code}`,
    `(?:给|花)${who}(?:点|些|一?百|几十|块)*(?:钱|红包)[^，。]{0,8}?${code}`,
  ].join('|');

const begsInEnglish = (who: string): string =>
  `\\b(?:ask|beg|call|text|message|contact|tell|get|pay)(?:ing)?\\b ${who}\\b[^.?!]{0,24}\\b(?:codes?|otp|sms)\\b|\\b(?:codes?|otp|sms)\\b[^.?!]{0,8}\\bfrom ${who}\\b`;

/** To ask somebody whom they do not know for a code. */
const ofUnknown = sieved(
  new RegExp(
    `${begs(unknown)}|${begsInEnglish('(?:the |that |this |a )?(?:stranger|number.?s owner|owner of (?:the|that) number|other person|new owner)')}`,
  ),
);
/** The same of "him" or "her", who is a stranger where the talk is about a wrong binding. */
const ofThem = sieved(
  new RegExp(
    `${begs(someone)}|${begsInEnglish('(?:him|her|them|the (?:guy|person|owner|number)|that (?:guy|person|number))')}`,
  ),
);

/** They tell of a shop or of who asks them, it was done, or it is no stranger. */
const isElse = sieved(
  /(?:他|她|对方|有人|客服|骗子)[^，。]{0,4}?(?:让|叫|要|找|问|向|跟)我|营业厅|运营商|客服|[爸妈爷奶哥姐弟妹]|老[公婆]|朋友|同[学事]|不(?:去|会|想|敢)?(?:找|问|要)|没(?:有)?(?:找|问|要)|\b(?:asked|asks|wants|told) me\b|\b(?:mom|mum|dad|friend|wife|husband|brother|sister)\b/,
);

const wrong: ReadonlySet<string> = new Set([
  'forgot_bound.wrong_bound',
  'unbind_phone.already_bound',
]);

/** The longest text, in words, that is about it alone. */
const most = 30;

/** To beg a stranger for a code, which the wrong number gets: not to. */
export const strangersCode = toldBy([ofUnknown, ofThem], (said) => {
  const { scene, guarded } = said;
  if (lengthOf(said) > most || scene.session.course !== null || guarded.found.length > 0)
    return null;
  const text = plainForm(guarded.asked);
  if (isElse.test(text)) return null;
  const isMeant = ofUnknown.test(text) || (isOfWrong(scene) && ofThem.test(text));
  return isMeant ? answered(scene, scene.local.phrases.guard.no_begging) : null;
});

function isOfWrong({ session: { topic, said } }: Scene): boolean {
  return [topic ?? '', ...said].some((id) => wrong.has(id));
}

/** Codes that somebody receives for money. */
const rented = sieved(
  /接码|(?:代收|代接|收码|打码)(?:验证码|短信|码|平台|网站|软件)|收码平台|(?:收|接)(?:验证码|短信|码)的?(?:平台|网站|软件|app)|(?:短信|验证码)代收|(?:买|租|弄|搞|找)(?:一?个|个)?(?:别人的?|临时|虚拟|在线)?(?:手机)?号码?(?:来|去)?(?:收|接)(?:一?下|个)?(?:验证码|短信|码)|在线(?:收|接)(?:短信|码|验证码)|\b(?:sms|code)[- ]?(?:activat\w+|receiv\w+ (?:site|service|platform|app)s?)\b|\breceive sms (?:online|site)|\b(?:rent|buy|use|get)(?:ing)? (?:an? )?(?:temporary|temp|disposable|virtual|online|burner)? ?(?:phone )?numbers?\b[^.?!]{0,12}\b(?:codes?|sms|otp)\b/,
);

/** It is bound to such a number already. */
const isBound = sieved(
  /当时|以前|之前|原来|注册的|绑的?(?:是|就是)|用过|用了|那时|\b(?:registered|was|used|when i)\b/,
);
const offers = sieved(/有人|骗|推荐/);

/** To have a code received by others, bought or rented: not to. */
export const rentedCodes = toldBy([rented], (said) => {
  const { scene, guarded } = said;
  if (lengthOf(said) > most || guarded.found.length > 0) return null;
  const text = plainForm(guarded.asked);
  if (!rented.test(text)) return null;
  // What was bound so is in other hands, and no code of it will come.
  if (isBound.test(text)) return offers.test(text) ? null : openTopic(scene, 'forgot_bound');
  return answered(scene, scene.local.phrases.guard.rented_codes);
});

/** A word, with what stands beneath how to stay safe. */
function answered(scene: Scene, word: string): Draft | null {
  const draft = openTopic(scene, 'caution_verification');
  return draft && answerWithWord(scene, draft, word);
}
