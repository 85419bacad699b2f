export type { Deed } from './deed.js';
export type { Dialogue, DialogueTurn } from './dialogue.js';
export { createEnginePlayer } from './engine-player.js';
export type { Expectation } from './expectation.js';
export { findButton } from './find-button.js';
export { type ParsedDialogues, parseDialogues, type WrittenDialogue } from './parse-dialogues.js';
export { type PlayedDialogue, type PlayedTurn, playDialogue } from './play-dialogue.js';
export { CannotDo, type Player, type Seen, type SeenButton, seenIn } from './player.js';
export { type DialogueFile, readDialogues } from './read-dialogues.js';
export { type Recording, recordDialogues } from './record/record-dialogues.js';
export {
  dialogueLine,
  type Performance,
  performanceLines,
  sumLines,
  toSummary,
} from './report.js';
export { isRight, type Score, scoreOf, tallyOf } from './tally.js';
export { shownAfter, toEvent } from './to-event.js';
export { transcriptOf } from './transcript.js';
