import { rememberLast } from './remember-last.js';

const word = /\p{Script=Han}|[^\p{Script=Han}\s\p{P}]+/gu;

/** How many words a text has. A Chinese character counts as a word. */
export const words = rememberLast((text) => text.match(word)?.length ?? 0);

/** A longer text, in words, asks something of its own. A Chinese character counts as a word. */
export const mostWords = 20;
