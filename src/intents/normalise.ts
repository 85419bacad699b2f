import { inTwoBytes, separators } from '../text/index.js';
import { simplified } from './tables/simplified.js';

/** How much of a text is looked at, in UTF-16 units. A question that has not come by then is a story. */
export const maxLength = 512;

const toSimplified = new Map<string, string>();
for (let at = 0; at < simplified.length; at += 2)
  toSimplified.set(simplified.charAt(at), simplified.charAt(at + 1));
// 薴 becomes 苧, which is itself the traditional form of another: what is normalised must stay so.
for (const [from, to] of toSimplified) toSimplified.set(from, toSimplified.get(to) ?? to);

const firstCharacter = 0x4e00;
const lastCharacter = 0x9fa5;
/** The simplified form of each character, 0 where it is one. */
const simpleForms = new Uint16Array(lastCharacter - firstCharacter + 1);
for (const [from, to] of toSimplified) {
  const place = from.charCodeAt(0) - firstCharacter;
  if (from !== to) simpleForms[place] = to.charCodeAt(0);
}

/** Letters with a mark, of which toneless pinyin has none: "jiě bǎng". */
const accented = /[\u00e0-\u024f]/g;
/**
 * The form in which texts are compared: NFKC, lower case, traditional characters simplified,
 * everything but letters and digits one space, no space at the ends. Empty when the text has neither
 * a letter nor a digit.
 */
export function normalise(text: string): string {
  const plain = text
    .slice(0, maxLength)
    .normalize('NFKC')
    .toLowerCase()
    .replace(accented, (letter) => letter.normalize('NFD').charAt(0));
  return inTwoBytes(simplify(plain).replace(separators, ' ').trim());
}

/** Traditional characters simplified, unit by unit. */
export function simplify(text: string): string {
  let simple = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const place = text.charCodeAt(at) - firstCharacter;
    const form = place >= 0 && place < simpleForms.length ? (simpleForms[place] as number) : 0;
    if (form === 0) continue;
    simple += text.slice(from, at) + String.fromCharCode(form);
    from = at + 1;
  }
  return from === 0 ? text : simple + text.slice(from);
}
