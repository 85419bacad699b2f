import { isMove, type Move } from '../../knowledge/index.js';
import type { Bag } from '../bag.js';
import type { Look } from '../look.js';
import { type Model, rank } from '../model.js';
import { noMove } from './train-moves.js';

/** A move that a text may be. */
export interface MoveReading {
  readonly move: Move;
  /** Calibrated probability, 0 to 1. */
  readonly confidence: number;
  /** Whether it is sure enough to be made, where the talk allows it. */
  readonly isSure: boolean;
}

/** A longer text, in normalised characters, is a question of its own. */
const longest = 40;

/** A move less likely than this is none. */
const least = 0.2;

/** Reads a text as a move; null when it is likely that it is none. */
export function readMove(model: Model, look: Look, bag: Bag): MoveReading | null {
  if (look.text.length > longest) return null;
  const ranking = rank(model, look, bag);
  const likeliest = ranking.find(({ intent }) => intent !== noMove);
  if (!likeliest || !isMove(likeliest.intent) || likeliest.confidence < least) return null;
  const { intent: move, confidence } = likeliest;
  const [first, second] = ranking;
  // Where it is a move in any case, the likeliest is the best guess.
  const others = second && second.intent !== noMove ? second.confidence : 0;
  const isSure = first === likeliest && confidence + others >= model.calibration.thresholds.answer;
  return { move, confidence, isSure };
}
