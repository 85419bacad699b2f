import { inTwoBytes } from '../../text/index.js';
import { rememberLast } from '../remember-last.js';
import { simpleOf } from './simple-characters.js';

const plainOf = new Map(simpleOf);
for (const [value, digit] of [...'⓪①②③④⑤⑥⑦⑧⑨'].entries()) plainOf.set(digit, String(value));
for (const dash of '‐‑‒–—―−﹣') plainOf.set(dash, '-');
for (const dot of '・‧∙⋅･') plainOf.set(dot, '·');
for (const [sign, plain] of ['﹫@', '∶:', '︰:']) plainOf.set(sign ?? '', plain ?? '');

/** Full-width letters, digits and signs, but for the marks of clauses "！，；？（）", which stay as they are. */
const wide = /[\uff02-\uff07\uff0a\uff0b\uff0d-\uff1a\uff1c-\uff1e\uff20-\uff5e]/;
/** Spaces and marks that nobody sees: between two digits, they part nothing. */
const blank =
  /[\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]|\u20e3|\ufe0f/;
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
export const plainForm = rememberLast((text): string =>
  // The one letter that would grow.
  inTwoBytes(text).replaceAll('İ', 'I').toLowerCase().replace(special, toPlain),
);

function toPlain(character: string): string {
  const plain = plainOf.get(character);
  if (plain !== undefined) return plain;
  if (!wide.test(character)) return ' ';
  return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}
