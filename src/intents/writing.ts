import { splitPinyin } from './syllables.js';
import { onlySimplified, simplified } from './tables/simplified.js';

/**
 * What a text is written in: simplified or traditional characters, characters that both share,
 * English, or `unclear` ("ok", a number, pinyin, an app's name).
 */
export type Writing = 'simplified' | 'traditional' | 'chinese' | 'english' | 'unclear';

const han = /[\u4e00-\u9fff]/;
// Characters that are the simple form of one and a form of their own as well tell nothing.
const shared = new Set(
  '后里台云余系表干几松面向征志准仆占卜斗谷划曲姜范出回舍丑冬复丰胡吁它家致布才采吊郁刮夸困合只制周了于念冲杰沈叶游佣岳岩咸朴凶雇霉污晒着吓揾',
);
const firstCharacter = 0x4e00;
const [simpleOnly, traditionalOnly] = [1, 2];
/** What each character tells, from the first on: 0 for nothing. */
const telling = new Uint8Array(0xa000 - firstCharacter);
for (const character of onlySimplified)
  if (!shared.has(character)) telling[character.charCodeAt(0) - firstCharacter] = simpleOnly;
for (let at = 0; at < simplified.length; at += 2)
  telling[simplified.charCodeAt(at) - firstCharacter] = traditionalOnly;

const commonEnglish = new Set(
  `a about account after again all already also am an and another any anymore app apps appeal are as ask
  at back be because before bind binding bot bound but by bye can cancel cannot cant card change chat code
  computer contact could delete did disconnect do does dont email every find for forget forgot friend from
  game get give go good goodbye got has have hello help hey hi history how human i id if im in into is it
  its just keep know last link login log lost mail me message mobile more my need new next no not now number
  of off oh old on one only or other out password phone please problem register remove reset safe say send
  should sim sms so someone start step still stop stuck support take tell text thank thanks that the their
  then there they this time to try unbind unlink unregister up use verify wait want was way we what when
  where which who why will with without work wrong yes you your`
    .split(/\s+/)
    .filter(Boolean),
);

// Said in every language.
const neutral = new Set([
  'qq',
  'app',
  'ok',
  'wechat',
  'id',
  'vip',
  'wifi',
  'sim',
  'steam',
  'email',
  'sms',
  'a',
]);

const longestWord = 60;

/** Tells what a text is written in, from its letters alone. */
export function detectWriting(text: string): Writing {
  if (han.test(text)) {
    if (asksOfLabel.test(text)) return 'english';
    if (!quotesChinese(text)) return chinese(text);
  }
  const words =
    text
      .toLowerCase()
      .replaceAll(/['’]/g, '')
      .match(/[a-z]+/g) ?? [];
  const count = { common: 0, strange: 0, pinyin: 0 };
  for (const word of words) {
    const kind = kindOf(word);
    if (kind) count[kind]++;
  }
  const english = count.common + count.strange;
  // One English word is a loan word in any language, unless it is all that was said.
  const enough = count.common > 0 && english >= Math.min(words.length, 2);
  return enough && english > count.pinyin ? 'english' : 'unclear';
}

/** Begins as an English question does, and has one run of Chinese: "what does 更换邮箱 mean". */
const asksOfLabel =
  /^\s*(?:so )?(?:what|where|which|is|does|theres?|the|this|i (?:can(?:no)?t?|do(?:nt)?|see|found|have|am|m)|theres? nothing)\b[^\u4e00-\u9fff]{0,40}[\u4e00-\u9fff]{2,8}(?<![吗呢么了啊])[^\u4e00-\u9fff]*$/i;

/** Whether an English text names something in Chinese: "what's this 账号与安全 thing?". */
function quotesChinese(text: string): boolean {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  const common = words.filter((word) => commonEnglish.has(word) && !neutral.has(word)).length;
  if (common < 3) return false;
  const characters = text.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  return common * 2 > characters;
}

/** Whether a word of lower-case letters is one that English questions are made of. */
export function isCommonEnglish(word: string): boolean {
  return commonEnglish.has(word);
}

/** Null for a word that is said in every language, or too short to tell. */
function kindOf(word: string): 'common' | 'strange' | 'pinyin' | null {
  if (neutral.has(word)) return null;
  if (commonEnglish.has(word)) return 'common';
  if (splitPinyin(word.slice(0, longestWord))) return 'pinyin';
  return word.length > 3 ? 'strange' : null;
}

function chinese(text: string): Writing {
  let traditional = 0;
  let simple = 0;
  for (let at = 0; at < text.length; at++) {
    const place = text.charCodeAt(at) - firstCharacter;
    const told = place >= 0 && place < telling.length ? telling[place] : 0;
    if (told === traditionalOnly) traditional++;
    else if (told === simpleOnly) simple++;
  }
  if (traditional > simple) return 'traditional';
  return simple > 0 ? 'simplified' : 'chinese';
}
