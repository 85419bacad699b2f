import { simplify } from '../intents/index.js';
import { plainForm } from './guard/index.js';
import { rememberLast } from './remember-last.js';

/** A text as patterns of what is told need to know it: lower case, half width, and every character simplified. */
export const simpleForm = rememberLast((text) => simplify(plainForm(text)));
