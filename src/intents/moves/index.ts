export { type MoveReading, readMove } from './read-move.js';
export { trainMoves } from './train-moves.js';
