import { normalise } from '../../../src/intents/normalise.js';

const fewestLetters = 6;

/** Whether a question is so short that anyone would write it: that it stands twice tells nothing. */
export function isObvious(text: string): boolean {
  return normalise(text).replaceAll(' ', '').length < fewestLetters;
}
