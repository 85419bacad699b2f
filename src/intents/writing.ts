import { splitPinyin } from './syllables.js';
import { onlySimplified, simplified } from './tables/simplified.js';

/**
 * What a text is written in: simplified or traditional characters, characters that both share,
 * English, or `unclear` ("ok", a number, pinyin, an app's name, "can I 解绑邮箱").
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
  const words = latinWords(text);
  if (han.test(text)) {
    const mixed = words.length > 0 ? writingOfMixed(text, words) : 'chinese';
    return mixed === 'chinese' ? chinese(text) : mixed;
  }
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

/** Short words that only English sentences have, and that tell nothing in an app's name. */
const inShort = /\b(?:pls|plz|plis|thx|ty|too)\b/gi;

/** The same of what is said in a talk, where people write in short: "unbind wechat pls". */
export function writingOfSaid(text: string): Writing {
  const writing = detectWriting(text);
  return writing === 'unclear' ? detectWriting(text.replace(inShort, 'please')) : writing;
}

/** Begins as an English question does, and has one run of Chinese: "what does 更换邮箱 mean". */
const asksOfLabel =
  /^\s*(?:so )?(?:what|where|which|is|does|theres?|the|this|i (?:can(?:no)?t?|do(?:nt)?|see|found|have|am|m)|theres? nothing)\b[^\u4e00-\u9fff]{0,40}[\u4e00-\u9fff]{2,8}(?<![吗呢么了啊])[^\u4e00-\u9fff]*$/i;

/** Which of two languages a text is in that has words of both: the one that its sentence is made of. */
function writingOfMixed(text: string, words: readonly string[]): 'english' | 'chinese' | 'unclear' {
  const common = words.filter((word) => commonEnglish.has(word) && !neutral.has(word)).length;
  if (framesChinese.test(text.replaceAll(named, ' ')))
    return quotesSentence(text, common) ? 'english' : 'chinese';
  if (asksOfLabel.test(text) || quotesChinese(text, common)) return 'english';
  if (!words.some((word) => framing.has(word))) return 'chinese';
  // "Can I 解绑邮箱": as the talk is.
  return words.length >= fewestOfSentence ? 'english' : 'unclear';
}

/** Whether an English text names something in Chinese: "what's this 账号与安全 thing?". */
function quotesChinese(text: string, common: number): boolean {
  if (common < 3) return false;
  const characters = text.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  return common * 2 > characters;
}

/** Whether a whole sentence in Chinese stands once in a longer English one, or at its end. */
function quotesSentence(text: string, common: number): boolean {
  if (common < fewestAround) return false;
  const runs = text.match(/[\u4e00-\u9fff][^a-z]*/gi)?.length ?? 0;
  if (runs !== 1 || !/^[^\u4e00-\u9fff]*[a-z]/i.test(text)) return false;
  return common >= fewestBefore || /[a-z][^\u4e00-\u9fff]*$/i.test(text);
}

/** So many English words around one Chinese run make the sentence; before one, more. */
const [fewestAround, fewestBefore] = [5, 6];

/** So many words make a sentence, in which something is named in Chinese. */
const fewestOfSentence = 4;

/** What is quoted, or named as it stands on a page, makes no sentence. */
const named =
  /「[^」]*」|“[^”]*”|"[^"]*"|『[^』]*』|我的(?:应用|應用|设备|設備|账号|帳號|收藏)|(?:qq)?[会會][员員](?:中心)?|在线客服/gi;

/** What Chinese sentences are made of, and names of things are not. */
const framesChinese =
  /怎|咋|点样|點樣|如何|什么|什麼|甚麼|啥|哪|边度|邊度|[吗嗎呢吧啊呀啦了的我你您他她它这這那是在有没沒冇不唔想要能会會帮幫把被给給就都也还還但请請谢謝係嘅咗]|然后|然後|接着|接著|继续|繼續|可以|好[的吧了]|[一二两兩三四五几幾][个個]/;

/** Words that English sentences are made of, whatever they are about. */
const framing = new Set(
  `i my the is are am was what whats where which how it its this that these there theres to can cannot cant do
  does did dont doesnt in on of for from says said tapped pressed no only but clicked see found have has had not and or should
  will would could when why`
    .split(/\s+/)
    .filter(Boolean),
);

function latinWords(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll(/['’]/g, '')
      .match(/[a-z]+/g) ?? []
  );
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
