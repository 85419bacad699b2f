import { rememberLast } from './remember-last.js';

// The commonest characters first: classes of all of Unicode are slow to look into.
const word = /[\u4e00-\u9fa5]|\p{Script=Han}|[^\p{Script=Han}\s\p{P}]+/gu;

/** How many words a text has. A Chinese character counts as a word. */
export const words = rememberLast((text) => text.match(word)?.length ?? 0);

/** A longer text, in words, asks something of its own. A Chinese character counts as a word. */
export const mostWords = 20;
