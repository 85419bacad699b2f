import { simplified } from './tables/simplified.js';

/** How much of a text is looked at, in UTF-16 units. A question that has not come by then is a story. */
export const maxLength = 512;

const toSimplified = new Map<string, string>();
for (let at = 0; at < simplified.length; at += 2)
  toSimplified.set(simplified.charAt(at), simplified.charAt(at + 1));
// 薴 becomes 苧, which is itself the traditional form of another: what is normalised must stay so.
for (const [from, to] of toSimplified) toSimplified.set(from, toSimplified.get(to) ?? to);

const traditional = /[\u4e00-\u9fa5]/g;
/** Letters with a mark, of which toneless pinyin has none: "jiě bǎng". */
const accented = /[\u00e0-\u024f]/g;
const separators = /[^\p{L}\p{N}]+/gu;

/**
 * The form in which texts are compared: NFKC, lower case, traditional characters simplified,
 * everything but letters and digits one space, no space at the ends. Empty when the text has neither
 * a letter nor a digit.
 */
export function normalise(text: string): string {
  return text
    .slice(0, maxLength)
    .normalize('NFKC')
    .toLowerCase()
    .replace(accented, (letter) => letter.normalize('NFD').charAt(0))
    .replace(traditional, (character) => toSimplified.get(character) ?? character)
    .replace(separators, ' ')
    .trim();
}
