import { simpleOf } from './simple-characters.js';

const plainOf = new Map(simpleOf);
for (const [value, digit] of [...'⓪①②③④⑤⑥⑦⑧⑨'].entries()) plainOf.set(digit, String(value));
for (const dash of '‐‑‒–—―−﹣') plainOf.set(dash, '-');
for (const [sign, plain] of ['﹫@', '∶:', '︰:']) plainOf.set(sign ?? '', plain ?? '');

/** Full-width letters, digits and signs. Those that end a clause stay as they are. */
const wide = /[\uff01-\uff5e]/;
const clauseMarks = '！，；？（）';
/** Spaces and marks that nobody sees: between two digits, they part nothing. */
const blank = /[\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u20e3\u3000\ufe0f\ufeff]/;
/** Kept for masks: see `shadowOf`. */
const reserved = /[\ue000-\ue00f]/;

const special = new RegExp(
  `[${[...plainOf.keys()].join('')}]|${wide.source}|${blank.source}|${reserved.source}`,
  'g',
);

/**
 * The text in lower case, with simple characters and half-width letters and spaces: patterns need to
 * know one form alone. It is as long as the text, unit by unit: what is found here stands there.
 */
export function plainForm(text: string): string {
  // The one letter that would grow.
  return text.replaceAll('İ', 'I').toLowerCase().replace(special, toPlain);
}

function toPlain(character: string): string {
  const plain = plainOf.get(character);
  if (plain !== undefined) return plain;
  if (!wide.test(character)) return ' ';
  if (clauseMarks.includes(character)) return character;
  return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}
