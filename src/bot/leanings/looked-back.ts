import { sieved } from '../../text/index.js';
import { plainForm } from '../guard/index.js';
import { findPlace, toStep } from '../guide-moves.js';
import { hereOf } from '../here.js';
import { stepLabelled, stepSpeakingOf } from '../moves/index.js';
import { isShort, toldBy } from './leaning.js';

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
