import { readings } from './tables/readings.js';

const firstCharacter = 0x4e00;
const lastCharacter = 0x9fa5;
const longestSyllable = 6;

const syllables = new Set(Object.keys(readings));
// What people type for ü, and short forms that are no syllable of a character.
for (const syllable of ['lue', 'nue']) syllables.add(syllable);

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

const runs = /[a-z]+|[\u4e00-\u9fa5]|[^\sa-z\u4e00-\u9fa5]+/g;

/**
 * How a normalised text sounds: a folded syllable for every Chinese character and for every syllable
 * of toneless pinyin; other words stand as they are. Many English words can be read as pinyin
 * ("change"): where more letters cannot, none are.
 */
export function sounds(normalised: string): string[] {
  const found = [...normalised.matchAll(runs)].map(([run]) => ({
    run,
    syllables: latinSyllables(run),
  }));
  const pinyin = lettersIn(found.filter(({ syllables }) => syllables !== null));
  const other = lettersIn(
    found.filter(({ run, syllables }) => syllables === null && word.test(run)),
  );
  const heard: string[] = [];
  for (const { run, syllables } of found) {
    const code = run.charCodeAt(0);
    if (code >= firstCharacter && code <= lastCharacter)
      heard.push(readingOf[code - firstCharacter] || run);
    else if (syllables && pinyin >= other) heard.push(...syllables.map(foldSound));
    else heard.push(run);
  }
  return heard;
}

/**
 * Whether a text without Chinese characters is pinyin.
 *
 * @param heard its sounds
 */
export function isPinyin(normalised: string, heard: readonly string[]): boolean {
  if (chinese.test(normalised)) return false;
  const words = normalised.split(' ').length;
  return heard.length > words || (words > 2 && heard.every((sound) => folded.has(sound)));
}

const chinese = /[\u4e00-\u9fa5]/;
const folded = new Set([...syllables].map(foldSound));

/** Fewer letters are as often a short form: "qq", "sjh" for 手机号. */
const word = /^[a-z]{4}/;
const longestRun = 60;

function latinSyllables(run: string): string[] | null {
  return run.length > 1 && run.length <= longestRun && /^[a-z]/.test(run) ? splitPinyin(run) : null;
}

function lettersIn(found: readonly { run: string }[]): number {
  return found.reduce((letters, { run }) => letters + run.length, 0);
}
