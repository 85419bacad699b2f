import { sounds } from '../../../src/intents/pinyin.js';
import { type Mark, none, type Seen } from '../plan.js';

/** The names of those marks that a sentence has; `none` when it has none. */
export type Recognise = (seen: Seen) => string[];

/**
 * Looks for the words of marks as the classifier's concepts do, but hears only pinyin. Heard in
 * characters, 旧号 would be 就好 and 忘了 玩了.
 */
export function createRecogniser(marks: readonly Mark[]): Recognise {
  const listed = marks.map(({ name, words, pattern }) => {
    const written = words.split(' ').filter(Boolean);
    const heard = written.filter((word) => word.length > 1).map((word) => spoken(sounds(word)));
    return { name, pattern, written, heard };
  });
  return ({ mended, script }) => {
    const speech = script === 'pinyin' ? spoken(sounds(mended)) : '';
    const found = listed.filter(
      ({ written, heard, pattern }) =>
        written.some((word) => mended.includes(word)) ||
        heard.some((word) => speech.includes(word)) ||
        pattern.test(mended),
    );
    return found.length > 0 ? found.map(({ name }) => name) : [none];
  };
}

function spoken(heard: readonly string[]): string {
  return ` ${heard.join(' ')} `;
}
