import { normalise } from '../../../src/intents/normalise.js';
import { hear } from '../../../src/intents/pinyin.js';
import { detectWriting } from '../../../src/intents/writing.js';
import type { Seen } from '../plan.js';
import { mendSlips } from './mend-slips.js';

const englishSlips =
  /\b(?:un?bnd|unbid|ubind|unbing|acount|accout|accont|nubmer|numer|numbr|emial|emal|mesage|recieve\w*|verifcation|verfication|pas+wor|fone|chnage|chage|remvoe|delet|teh|wat|plz|dunno|u|ur)\b/;

/** A sentence as the plan's marks look at it. */
export function see(text: string): Seen {
  const normalised = normalise(text);
  const { script, sounds } = hear(normalised);
  const mended = script === 'chinese' ? mendSlips(normalised) : normalised;
  return {
    text,
    mended,
    writing: detectWriting(text),
    script,
    length: script === 'latin' ? normalised.split(' ').length : sounds.length,
    isMisspelt: mended !== normalised || (script === 'latin' && englishSlips.test(normalised)),
  };
}
