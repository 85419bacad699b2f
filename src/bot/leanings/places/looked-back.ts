import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { isClean } from '../../guard-text.js';
import { findPlace, toStep } from '../../guide-moves.js';
import { hereOf, isAside, isStepOnScreen } from '../../here.js';
import { stepLabelled, stepSpeakingOf } from '../../moves/index.js';
import { isShort, toldBy } from '../leaning.js';

/** Speaks of what was said before. */
const earlier = sieved(
  /来着|(?:刚才|刚刚|方才|头先|之前|前面|上面|早前|先前)(?:你|您)?(?:[讲说提写教]的?|那个?|的|有个|看的?)|\b(?:again|earlier|before|you (?:said|mentioned|told me))\b/g,
);
const asks = sieved(
  /哪|啥|什么|怎么|咋|边度|点样|左|右|长什么样|还是|\b(?:what|where|which|how)\b/,
);

/** Goes back to it. */
const back = sieved(
  /(?:退|返|倒|跳|绕|翻|拉|转)?回(?:头|过头|去|来|到|返)*(?:再)?(?:讲|说|看|去|到|那个|点)*[\s,，]*(?=[^\s,，.。!！?？]{2})|\b(?:back|return)(?:ing)? to (?:the |where |that |choosing |the one |picking |tapping |opening )*/,
);

/** Asks whether it is what they take it for: "头像就是那个圆的吗". */
const sameAs = sieved(
  /^(?:[那嗯哦啊你说讲的,， ])*([^，。?？ ]{2,8}?)[，, ]*(?:(?:是不是|长什么样|长啥样|是啥样|是什么样)(?:说|指)?[^，。?？]{0,14}[?？ ]*|(?:就是|是指|指的是|说的是|长得像|是(?=那个|那种|这个))[^，。?？]{0,14}[吗吧么呀啊不][?？ ]*)$/,
);
const sameAsInEnglish = sieved(
  /^(?:(?:so|is|by|wait|ok|and) ,?)*(?:the |that |my )?([a-z ]{4,24}?),? (?:you mean|means?|is (?:that|it|this)|is the|that round|the round)\b.*\?$/,
);
/** Of what it means, rather than of how it looks. */
const ofMeaning = sieved(/意思|解绑|备份|收费|免费|要钱|官方|骗|安全吗|备份|申诉/);

/** That is the bot's, or tells where the page went by itself. */
const elsewhere = sieved(
  /菜单|主页|首页|人工|客服|回不|回复|收回|找回|绑回|换回|(?:[它又]|自动|直接|怎么)(?:给我|把我)?(?:退|跳|弹)|\b(?:menu|main|home)\b/,
);

/** Back to the step where they were, and no other: "回到刚才的步骤". */
const toTheStep = sieved(
  /^(?:[好嗯哦行那啊,，。!！ ]|ok|没事了?|算了|先|再|我|想|要|请|能|可以|带|让|帮|还是|不管了?|这个|现在)*(?:退|返|倒|跳|转|绕|翻)?[回返](?:到|去|返|翻)*(?:[我咱]们?)?(?:刚才|刚刚|之前|头先|前面|原来|先前|上面|方才|原先|正在|在|做到?|走到?|弄到?|停|讲到?|说到?|[那嗰该个的嘅一])*(?:步骤?|地方|位置|里|度|儿|边|流程|教程|进度)(?:上|里|那|去|来|吧|啊|呀|啦|吗|好不好|好|行吗|可以吗|得唔得|[。.!！?？~ ])*$|^(?:ok |please |can (?:we|you|i) |could (?:we|you|i) |let.?s |i want to |take me |now |just |,)*(?:go |get |going )?back to (?:(?:the|that|my) (?:step|steps|place|spot|guide)(?: (?:where )?(?:we|i) (?:were|was|am)(?: (?:on|at|doing|in))?| before)?|where (?:we|i) (?:were|was|left off|stopped)(?: before| at)?)(?: please| now)?[?.! ]*$/,
);

/** "Back to the step" leads back from what was said beside it; at the step itself, to the one before. */
export const stepWanted = toldBy([toTheStep], ({ scene, guarded }) => {
  const here = hereOf(scene);
  if (here.kind !== 'step' || !isClean(guarded) || !toTheStep.test(plainForm(guarded.asked)))
    return null;
  const isThere = !isAside(scene) && isStepOnScreen(scene);
  const { topic, methodId, number } = here.place;
  const before = isThere ? findPlace(scene, topic, methodId, number - 1) : null;
  return toStep(scene, before ?? here.place, false);
});

/** What was said of an earlier step: where something is, once more, or back there. */
export const lookedBack = toldBy([back, sameAs, sameAsInEnglish, earlier], (said) => {
  const { scene, guarded, understanding } = said;
  const here = hereOf(scene);
  const { step, way, device } = understanding.entities;
  // "Back to step two, but on the website" is about the way that is named.
  if (step !== undefined && (way ?? device) !== undefined) return null;
  if (here.kind !== 'step' || !isShort(said) || guarded.threats.length > 0) return null;
  const text = plainForm(guarded.asked);
  const looked = lookedAt(text);
  if (looked === null) return null;
  const { rest, isAnywhere } = looked;
  const { topic, methodId, method, number } = here.place;
  const labelled = stepLabelled(method.steps, rest);
  const place =
    labelled === null ? stepSpeakingOf(scene, rest) : findPlace(scene, topic, methodId, labelled);
  return place && (isAnywhere || place.number <= number) ? toStep(scene, place, false) : null;
});

/** What is looked for in the steps, and whether it may be in one to come; null where nothing is. */
function lookedAt(text: string): { rest: string; isAnywhere: boolean } | null {
  if (elsewhere.test(text)) return null;
  const found = back.exec(text);
  if (found) return { rest: text.slice(found.index + found[0].length), isAnywhere: true };
  const [, same] =
    (ofMeaning.test(text) ? null : sameAs.exec(text)) ?? sameAsInEnglish.exec(text) ?? [];
  if (same !== undefined) return { rest: same, isAnywhere: true };
  const rest = asks.test(text) ? earlier.replace(text, ' ') : text;
  return rest === text ? null : { rest, isAnywhere: false };
}
