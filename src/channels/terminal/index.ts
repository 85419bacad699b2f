export { createJsonAsker } from './ask-json.js';
export { chat, type Terminal } from './chat.js';
export { linesOf } from './lines.js';
