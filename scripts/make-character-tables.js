// Writes src/intents/tables/*.ts from pinyin-pro and OpenCC. The classifier needs one reading and one
// simplified form a character; loading either library for that would cost 20 to 30 MB at run time.
import { writeFileSync } from 'node:fs';
import { Converter as ToTraditional } from 'opencc-js/cn2t';
import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';

const first = 0x4e00;
const last = 0x9fa5;
const simplify = Converter({ from: 't', to: 'cn' });
const complicate = ToTraditional({ from: 'cn', to: 'tw' });

const characters = new Map();
let pairs = '';
let onlySimplified = '';
for (let code = first; code <= last; code++) {
  const character = String.fromCharCode(code);
  const simple = simplify(character);
  if (simple !== character && simple.length === 1) pairs += character + simple;
  // A character that is written the same in Taiwan (真, 同) does not tell.
  if (complicate(character) !== character) onlySimplified += character;
  const syllable = pinyin(character, { toneType: 'none', v: true, type: 'array' })[0] ?? '';
  if (!/^[a-z]+$/.test(syllable)) continue;
  characters.set(syllable, (characters.get(syllable) ?? '') + character);
}

const head = '// Written by scripts/make-character-tables.js; do not edit.\n';
const tables = new URL('../src/intents/tables/', import.meta.url);
writeFileSync(
  new URL('readings.ts', tables),
  `${head}\n/** The characters of the CJK block U+4E00 to U+9FA5 by their commonest reading, without tone; ü is v. */\nexport const readings: Readonly<Record<string, string>> = {\n${[
    ...characters,
  ]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([syllable, text]) => `  ${syllable}: '${text}',`)
    .join('\n')}\n};\n`,
);
writeFileSync(
  new URL('simplified.ts', tables),
  `${head}\n/** Pairs of a traditional character and its simplified form. */\nexport const simplified =\n  '${pairs}';\n\n/** Characters that no text in traditional characters has. */\nexport const onlySimplified =\n  '${onlySimplified}';\n`,
);
