import { codeAt } from '../text/index.js';
import type { AppWord, FindApp } from './named-app.js';
import { detectWriting, isCommonEnglish } from './writing.js';

const space = 0x20;

interface Name {
  /** Without spaces: people leave them out, and put them in. */
  readonly letters: string;
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
    const beginning = beginningAt(word, 0);
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
    for (let at = 0; at < normalised.length; ) {
      const alike = isBorder(normalised, at) ? names.get(beginningAt(normalised, at)) : undefined;
      const found = alike?.find((name) => isNamed(name, normalised, at, isEnglish));
      if (found?.app && found.letters.length > (longest?.letters.length ?? 0)) longest = found;
      at = found ? (endOf(found, normalised, at) ?? at) : at + 1;
    }
    return longest?.app ?? undefined;
  };
}

/** The first two letters as one small number; others may share it. */
function beginningAt(text: string, at: number): number {
  const next = codeAt(text, at + 1) === space ? at + 2 : at + 1;
  return (codeAt(text, at) << 8) ^ codeAt(text, next);
}

function nameOf(word: string, app: string | null): Name {
  return {
    letters: word.replaceAll(' ', ''),
    app,
    isWhole: /^[a-z\d]+$/.test(word),
    isDoubtful: /^(?=.*[aeiou])[a-z]{1,3}$/.test(word) || isCommonEnglish(word),
  };
}

function isNamed(name: Name, text: string, at: number, isEnglish: () => boolean): boolean {
  const end = endOf(name, text, at);
  if (end === undefined || !isBorder(text, end)) return false;
  return !name.isDoubtful || !isEnglish();
}

/** Where a name ends that stands at a place; undefined when it does not. */
function endOf({ letters, isWhole }: Name, text: string, at: number): number | undefined {
  let end = at;
  for (let place = 0; place < letters.length; place++) {
    if (place > 0 && !isWhole && codeAt(text, end) === space) end++;
    if (codeAt(text, end) !== codeAt(letters, place)) return undefined;
    end++;
  }
  return end;
}

/** Whether a word may begin or end at a place. */
function isBorder(text: string, at: number): boolean {
  return !isOfWord(codeAt(text, at - 1)) || !isOfWord(codeAt(text, at));
}

/** Whether a character makes words with its neighbours, as no Chinese one does, nor a space, nor none. */
function isOfWord(code: number): boolean {
  return code > space && code < 0x2e80;
}
