import { isStopWord } from './english.js';
import { readings } from './tables/readings.js';

const firstCharacter = 0x4e00;
const lastCharacter = 0x9fa5;
const longestSyllable = 6;

const syllables = new Set(Object.keys(readings));
// What people type for ü, and short forms that are no syllable of a character.
for (const syllable of ['lue', 'nue']) syllables.add(syllable);
// Sighs, and readings that few know: they would make pinyin of English.
for (const syllable of ['m', 'ng', 'ei', 'eng', 'kei', 'den', 'chua']) syllables.delete(syllable);

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

/**
 * Splits a run of latin letters into pinyin syllables, the fewest that fit; null when it is not
 * pinyin all through.
 */
export function splitPinyin(letters: string): string[] | null {
  // fewest[i]: the number of syllables that make up letters[0, i); 0 where none do.
  const fewest = new Uint8Array(letters.length + 1);
  const from = new Uint8Array(letters.length + 1);
  for (let end = 1; end <= letters.length; end++) {
    for (let start = Math.max(0, end - longestSyllable); start < end; start++) {
      const before = fewest[start] ?? 0;
      if (start > 0 && before === 0) continue;
      const best = fewest[end] ?? 0;
      if ((best === 0 || before + 1 < best) && syllables.has(letters.slice(start, end))) {
        fewest[end] = before + 1;
        from[end] = start;
      }
    }
  }
  if (letters.length === 0 || fewest[letters.length] === 0) return null;
  const parts: string[] = [];
  for (let end = letters.length; end > 0; end = from[end] ?? 0)
    parts.unshift(letters.slice(from[end] ?? 0, end));
  return parts;
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
  const found = [...normalised.matchAll(runs)].map(([run]) => ({
    run,
    syllables: latinSyllables(run),
  }));
  const pinyin = lettersIn(found.filter(({ syllables }) => syllables !== null));
  const other = lettersIn(
    found.filter(({ run, syllables }) => syllables === null && word.test(run)),
  );
  const isReadable = pinyin >= other && !found.some(({ run }) => isEnglish(run));
  const sounds: string[] = [];
  for (const { run, syllables } of found) {
    const code = run.charCodeAt(0);
    if (code >= firstCharacter && code <= lastCharacter)
      sounds.push(readingOf[code - firstCharacter] || run);
    else if (syllables && isReadable) sounds.push(...syllables.map(foldSound));
    else sounds.push(run);
  }
  if (chinese.test(normalised)) return { sounds, script: 'chinese' };
  const isPinyin =
    isReadable &&
    (sounds.length > found.length ||
      (found.length > 2 && sounds.every((sound) => folded.has(sound))));
  return { sounds, script: isPinyin ? 'pinyin' : 'latin' };
}

/** How a normalised text sounds: see `hear`. */
export function sounds(normalised: string): readonly string[] {
  return hear(normalised).sounds;
}

const folded = new Set([...syllables].map(foldSound));

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

function lettersIn(found: readonly { run: string }[]): number {
  return found.reduce((letters, { run }) => letters + run.length, 0);
}
