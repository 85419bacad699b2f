import { isSentenceWord } from './password-words.js';

const quoted = /["“‘「『【']([!-~ ]{3,40}?)["”’」』】']/y;

/** The end of what stands in quotes from a place before which they open, where it can be a password; or -1. */
export function endOfQuoted(shadow: string, start: number): number {
  quoted.lastIndex = start - 1;
  const inside = start > 0 ? quoted.exec(shadow)?.[1] : undefined;
  if (inside === undefined || !/[a-z\d]/.test(inside)) return -1;
  const isWord = /^[a-z' ]+$/.test(inside);
  return isWord && inside.split(' ').some((word) => isSentenceWord(word, false))
    ? -1
    : start + inside.length;
}
