import { codeAt } from '../text/index.js';
import { isStopWord } from './english.js';
import { splitPinyin, syllables } from './syllables.js';
import { readings } from './tables/readings.js';

const firstCharacter = 0x4e00;
const lastCharacter = 0x9fa5;
const readingOf: string[] = new Array(lastCharacter - firstCharacter + 1).fill('');
for (const [syllable, characters] of Object.entries(readings)) {
  const sound = foldSound(syllable);
  for (const character of characters) readingOf[character.charCodeAt(0) - firstCharacter] = sound;
}

/**
 * Folds the sounds that input methods and dialects mix up: zh/z, ch/c, sh/s, ang/an, eng/en, ing/in.
 */
export function foldSound(syllable: string): string {
  return syllable.replace(/^([zcs])h/, '$1').replace(/([aei])ng$/, '$1n');
}

/** What a text is written with: Chinese characters (some at least), pinyin, or other letters. */
export type Script = 'chinese' | 'pinyin' | 'latin';

/** How a text sounds. */
export interface Heard {
  /** A folded syllable for every Chinese character and for every syllable of toneless pinyin. */
  readonly sounds: readonly string[];
  readonly script: Script;
}

/** The runs of a normalised text that are heard each by itself. */
export const runs = /[a-z]+|[\u4e00-\u9fa5]|[^\sa-z\u4e00-\u9fa5]+/g;
export const chinese = /[\u4e00-\u9fa5]/;

/**
 * How a normalised text sounds; words that are no pinyin stand as they are. Many English words can
 * be read as pinyin ("change"): where more letters cannot, or where a word as English as "the" stands,
 * none are.
 */
export function hear(normalised: string): Heard {
  const found = normalised.match(runs) ?? [];
  const isChinese = chinese.test(normalised);
  if (!latin.test(normalised))
    return { sounds: found.map(soundOf), script: isChinese ? 'chinese' : 'latin' };
  const read = found.map(latinSyllables);
  const isReadable = isPinyinAtMost(found, read);
  const sounds: string[] = [];
  for (const [place, run] of found.entries()) {
    const syllables = isReadable ? (read[place] ?? null) : null;
    if (syllables === null) sounds.push(soundOf(run));
    else for (const syllable of syllables) sounds.push(foldedOf.get(syllable) ?? syllable);
  }
  if (isChinese) return { sounds, script: 'chinese' };
  const isPinyin =
    isReadable &&
    (sounds.length > found.length ||
      (found.length > 2 && sounds.every((sound) => folded.has(sound))));
  return { sounds, script: isPinyin ? 'pinyin' : 'latin' };
}

const latin = /[a-z]/;

/** What a Chinese character sounds like; any other run stands for itself. */
export function soundOf(run: string): string {
  const code = codeAt(run, 0);
  const isCharacter = code >= firstCharacter && code <= lastCharacter;
  return (isCharacter && readingOf[code - firstCharacter]) || run;
}

/**
 * Whether what can be read as pinyin is to be read so.
 *
 * @param read the syllables of each run, null for one that is none
 */
function isPinyinAtMost(
  found: readonly string[],
  read: readonly (readonly string[] | null)[],
): boolean {
  let pinyin = 0;
  let other = 0;
  for (const [place, run] of found.entries()) {
    if (run.charCodeAt(0) >= firstCharacter) continue;
    if (isEnglish(run)) return false;
    if (read[place] != null) pinyin += run.length;
    else if (word.test(run)) other += run.length;
  }
  return pinyin >= other;
}

/** How a normalised text sounds: see `hear`. */
export function sounds(normalised: string): readonly string[] {
  return hear(normalised).sounds;
}

const foldedOf = new Map([...syllables].map((syllable) => [syllable, foldSound(syllable)]));
const folded = new Set(foldedOf.values());

/** Whether a word is English beyond doubt: said in every sentence, and no syllable of pinyin. */
function isEnglish(run: string): boolean {
  return isStopWord(run) && !syllables.has(run) && (run.length > 1 || run === 'i');
}

/** Fewer letters are as often a short form: "qq", "sjh" for 手机号. */
const word = /^[a-z]{4}/;
const longestRun = 60;

/** People run the name into what they say of it: "qqjiebang". */
const name = 'qq';

function latinSyllables(run: string): string[] | null {
  if (run.length < 2 || run.length > longestRun || !/^[a-z]/.test(run)) return null;
  const [before, after] = [run.startsWith(name), run.endsWith(name)];
  const rest = run.slice(before ? name.length : 0, after ? -name.length : undefined);
  const parts = splitPinyin(rest);
  return parts && [...(before ? [name] : []), ...parts, ...(after ? [name] : [])];
}
