import { below, type Random } from '../scaling/random.js';
import { between, pick } from './draw.js';
import { misspell } from './misspell.js';
import { fill, type Piece } from './pieces.js';
import { around } from './templates/around.js';
import type { Language } from './templates/language.js';

/** Changes the words around what is named; secrets and ordinary things stay as they are. */
const changeWords = (pieces: readonly Piece[], change: (text: string) => string): Piece[] =>
  pieces.map((piece) =>
    piece.secret || piece.ordinary ? piece : { ...piece, text: change(piece.text) },
  );

/** Leaves punctuation out. Next to a number something must part it from the next. */
const withoutPunctuation = (random: Random) => (text: string) =>
  text.replace(/[，。！？、；,.!?;]+/g, (marks, at: number) =>
    at === 0 || at + marks.length === text.length ? ' ' : pick(random, ['', ' ']),
  );

const onLines = (text: string): string => text.replace(/[，。！？；] ?/g, '\n');

const halfWidth = (text: string): string =>
  text.replace(/[，。！？：；（）]/g, (mark) =>
    ',.!?:;()'.charAt('，。！？：；（）'.indexOf(mark)),
  );

/** Puts sentences of somebody who has much to say before and after. */
function lengthen(pieces: readonly Piece[], language: Language, random: Random): Piece[] {
  const { sentences, end } = around[language];
  const left = [...sentences];
  const some = (count: number): Piece[][] =>
    Array.from({ length: count }, () =>
      fill(left.splice(below(random, left.length), 1)[0] ?? '', language, random),
    );
  const told = [...some(between(random, 1, 3)), [...pieces], ...some(between(random, 1, 3))];
  return told.flatMap((sentence, at) =>
    at === 0 ? sentence : [{ text: pick(random, end) }, ...sentence],
  );
}

/** Makes a sentence look as people write: greeted, thanked, told at length, unpunctuated, misspelt. */
export function asPeopleWrite(
  sentence: readonly Piece[],
  language: Language,
  random: Random,
): Piece[] {
  let pieces: Piece[] = [...sentence];
  if (random() < 0.15) pieces = lengthen(pieces, language, random);
  if (random() < 0.15) pieces = [{ text: pick(random, around[language].greetings) }, ...pieces];
  if (random() < 0.12) pieces = [...pieces, { text: pick(random, around[language].thanks) }];
  const marks = random();
  if (marks < 0.12) pieces = changeWords(pieces, withoutPunctuation(random));
  else if (marks < 0.17) pieces = changeWords(pieces, onLines);
  else if (marks < 0.25) pieces = changeWords(pieces, halfWidth);
  if (random() < 0.08) pieces = changeWords(pieces, misspell(random));
  return pieces;
}
