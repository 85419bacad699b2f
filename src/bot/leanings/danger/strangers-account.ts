import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { isStepOnScreen } from '../../here.js';
import { openTopic } from '../../open-topic.js';
import type { Scene } from '../../scene.js';
import { isShort, lengthOf, toldBy } from '../leaning.js';
import { family, known } from '../people-words.js';
import { alreadyBound, isRefusal } from '../refused.js';

const owner = `(?:别人|人家|陌生人|对方|那个?人|(?:原|旧|老|前|上)(?:一?[个任位手])?(?:机主|号主|主人|户主)|他|她|佢|人|${known}|${family})`;
const codes = `${owner}(?:们)?(?:的|个|嗰个|那个|qq|扣扣|账号|号|登[录陆入]|注册)*(?:验证码|校验码|短信|简讯|登录码|码)`;
const often = '(?:天天|老是?|一直|总是?|不停|经常|常常|整天|成日|又|还|也|都|仲|次次|每天)';

/** The codes of somebody else's account come to them. */
const comeToMe = sieved(
  new RegExp(
    `(?:收到|收倒|接到|来|有)(?:了|咗|过)?(?:好多|很多|一堆|几条|几次)?${codes}|${codes}[^，。不没]{0,5}?(?:${often})*(?:发|传|寄|跑|打|send|来)(?:到|来|给|去|过来)*(?:了)?(?:我|俺)|${codes}[^，。不没]{0,5}?(?:往|给|朝|向)(?:我|俺)[^，。]{0,3}?(?:发|传|寄|送)|\\b(?:get|gets|getting|got|receiv\\w+)\\b.{0,16}\\b(?:his|her|their|someone else.?s|somebody else.?s|a stranger.?s|the (?:other|previous|old) (?:guy|person|owner|user).?s|other people.?s)\\b.{0,12}\\b(?:codes?|sms|texts?|messages)\\b|\\b(?:his|her|their|someone else.?s) (?:\\w+ )?(?:codes?|sms|texts?)\\b.{0,16}\\b(?:come|coming|comes|sent|going|go|arrive)\\b.{0,10}\\b(?:me|my)\\b`,
  ),
);

/** They want something of it, or somebody wants it of them. */
const wantsMore = sieved(
  /登[录陆入](?!短信|验证|简讯|码|的)|登[他她进上]|进(?:他|她|去)|改密|能不能|可不可以|可以(?:用|吗)|[让叫要问]我|转给|告诉|借|骗|盗|\b(?:log|sign) in\b|\b(?:can|should|may) i\b|\basks?\b|\bwants?\b/,
);

/** The longest text, in words, that is about it alone. */
const most = 20;

/** Codes that come to them are another account's: not to use them, and why they come. */
export const othersCodes = toldBy([comeToMe], (said) => {
  const { scene, guarded } = said;
  const { course, at } = scene.session;
  if (lengthOf(said) > most || course !== null || at?.method) return null;
  if (guarded.threats.length > 0) return null;
  const text = plainForm(guarded.asked);
  if (!comeToMe.test(text) || wantsMore.test(text)) return null;
  return openTopic(scene, isToldOf(scene) ? 'caution_verification' : alreadyBound);
});

/** Whose account it is, they do not know. */
const unknown = sieved(
  /(?:不|唔|又不|根本不|完全不)(?:认识|认得|熟|识|知道?(?:是|系)?(?:谁|哪个|边个))|(?:怎么|如何|咋|能|可以|去哪|有办法)[^，。]{0,3}?(?:联系|联络|找|通知)(?:得)?(?:到|上)?(?:那个?人|对方|他|她|ta|号主|机主|原主人?|人家)(?!帮|要)|\bhow (?:do|can) i (?:reach|contact|find) (?:him|her|them|that person|the owner)\b|(?:谁|哪|鬼)(?:晓得|知道?|认识)|陌生人?的|(?:不|唔)(?:是|系)我(?:的|嘅|家|自己)|跟我没关系|\b(?:don.?t|do not) know (?:him|her|them|that|who|the)\b|\bnot my (?:account|qq)\b|\b(?:no idea|a) (?:who|stranger)/,
);

/** That their number is bound to another account was told: whose that is, they do not know. */
export const ownerUnknown = toldBy([unknown], (said) => {
  const { scene, guarded } = said;
  const isOfIt = scene.session.said.includes(alreadyBound) && !isStepOnScreen(scene);
  if (!isOfIt || !isShort(said) || guarded.threats.length > 0) return null;
  return unknown.test(plainForm(guarded.asked)) ? openTopic(scene, alreadyBound) : null;
});

/** Whether they have read of it, or of what follows from it. */
function isToldOf(scene: Scene): boolean {
  const { said, topic } = scene.session;
  return [topic ?? '', ...said].some((id) => id === alreadyBound || isRefusal(scene, id));
}
