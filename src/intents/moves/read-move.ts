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

/** Reads a text as a move; null when it is likelier that it is none. */
export function readMove(model: Model, look: Look, bag: Bag): MoveReading | null {
  if (look.text.length > longest) return null;
  const [first, second] = rank(model, look, bag);
  const likeliest = first?.intent === noMove ? undefined : first;
  if (!likeliest || !isMove(likeliest.intent)) return null;
  const { move, confidence } = { move: likeliest.intent, confidence: likeliest.confidence };
  const { answer } = model.calibration.thresholds;
  // Where it is a move in any case, the likeliest is the best guess.
  const together = second && second.intent !== noMove ? confidence + second.confidence : confidence;
  return { move, confidence, isSure: together >= answer };
}
