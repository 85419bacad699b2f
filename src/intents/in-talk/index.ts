export { doneInTalk, namedStepInTalk, namedWayInTalk } from './named-in-talk.js';
export { type MoveReading, readMove } from './read-move.js';
