import { sieved } from '../../../text/index.js';

/** In plain form: an appeal is spoken of. */
export const namesAppeal = sieved(/申诉|\bappeal\b/);
