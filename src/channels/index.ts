export { type Done, type Loop, type LoopOptions, startLoop } from './loop.js';
