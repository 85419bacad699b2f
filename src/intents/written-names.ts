import { codeAt } from '../text/index.js';
import type { AppWord, FindApp } from './named-app.js';
import { detectWriting, isCommonEnglish } from './writing.js';

const space = 0x20;

interface Name {
  /** Codes of its letters, without spaces: people leave them out, and put them in. */
  readonly letters: Uint16Array;
  readonly app: string | null;
  /** Whether it is one latin word, as "douban" is, and "dou ban" is not. */
  readonly isWhole: boolean;
  /** Whether it may be a word of English: "lol", "keep". */
  readonly isDoubtful: boolean;
}

/** Finds names as they are written. Latin ones stand between the borders of words. */
export function createFindWritten(words: readonly AppWord[]): FindApp {
  const names = new Map<number, Name[]>();
  for (const { word, app } of words) {
    const beginning = beginningAt(codesOf(word), first);
    names.set(beginning, [...(names.get(beginning) ?? []), nameOf(word, app)]);
  }
  for (const alike of names.values()) alike.sort((a, b) => b.letters.length - a.letters.length);

  return (normalised) => {
    let longest: Name | undefined;
    let english: boolean | undefined;
    // It takes a while, and most texts name nothing doubtful.
    const isEnglish = (): boolean => {
      english ??= detectWriting(normalised) === 'english';
      return english;
    };
    const codes = codesOf(normalised);
    const end = first + normalised.length;
    for (let at = first; at < end; ) {
      const alike = isBorder(codes, at) ? names.get(beginningAt(codes, at)) : undefined;
      const found = alike?.find((name) => isNamed(name, codes, at, isEnglish));
      if (found?.app && found.letters.length > (longest?.letters.length ?? 0)) longest = found;
      at = found ? (endOf(found, codes, at) ?? at) : at + 1;
    }
    return longest?.app ?? undefined;
  };
}

/** Where a text begins among its codes. */
const first = 1;

// One text at a time: the work space is shared between calls.
let workSpace = new Uint16Array(1024);

/** The codes of a text's letters, between zeros: one before it, and two behind. */
function codesOf(text: string): Uint16Array {
  const { length } = text;
  if (workSpace.length < length + 3) workSpace = new Uint16Array(2 * (length + 3));
  for (let at = 0; at < length; at++) workSpace[first + at] = codeAt(text, at);
  workSpace[first + length] = 0;
  workSpace[first + length + 1] = 0;
  return workSpace;
}

/** The first two letters as one small number; others may share it. */
function beginningAt(codes: Uint16Array, at: number): number {
  const next = codes[at + 1] === space ? at + 2 : at + 1;
  return ((codes[at] as number) << 8) ^ (codes[next] as number);
}

function nameOf(word: string, app: string | null): Name {
  const letters = word.replaceAll(' ', '');
  return {
    letters: codesOf(letters).slice(first, first + letters.length),
    app,
    isWhole: /^[a-z\d]+$/.test(word),
    isDoubtful: /^(?=.*[aeiou])[a-z]{1,3}$/.test(word) || isCommonEnglish(word),
  };
}

function isNamed(name: Name, codes: Uint16Array, at: number, isEnglish: () => boolean): boolean {
  const end = endOf(name, codes, at);
  if (end === undefined || !isBorder(codes, end)) return false;
  return !name.isDoubtful || !isEnglish();
}

/** Where a name ends that stands at a place; undefined when it does not. */
function endOf({ letters, isWhole }: Name, codes: Uint16Array, at: number): number | undefined {
  let end = at;
  for (let place = 0; place < letters.length; place++) {
    if (place > 0 && !isWhole && codes[end] === space) end++;
    if (codes[end] !== letters[place]) return undefined;
    end++;
  }
  return end;
}

/** Whether a word may begin or end at a place. */
function isBorder(codes: Uint16Array, at: number): boolean {
  return !isOfWord(codes[at - 1] as number) || !isOfWord(codes[at] as number);
}

/** Whether a character makes words with its neighbours, as no Chinese one does, nor a space, nor none. */
function isOfWord(code: number): boolean {
  return code > space && code < 0x2e80;
}
