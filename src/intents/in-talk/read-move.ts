import { isMove, type Move } from '../../knowledge/index.js';
import { chinese } from '../pinyin.js';
import type { Candidate } from '../understanding.js';

/** A move that a text may be. */
export interface MoveReading {
  readonly move: Move;
  /** Calibrated probability, 0 to 1. */
  readonly confidence: number;
  /** Whether it is sure enough to be made, where the talk allows it. */
  readonly isSure: boolean;
}

/** A longer text, in normalised characters, is a question of its own; letters say less than Chinese characters. */
const longest = { chinese: 40, other: 90 } as const;

/** A move less likely than this is none. */
const least = 0.2;

/** Reads a text as a move; null when it is likely that it is none. */
export function readMove(
  ranking: readonly Candidate[],
  text: string,
  answer: number,
): MoveReading | null {
  if (text.length > (chinese.test(text) ? longest.chinese : longest.other)) return null;
  const likeliest = ranking.find(({ intent }) => isMove(intent));
  if (!likeliest || !isMove(likeliest.intent) || likeliest.confidence < least) return null;
  const { intent: move, confidence } = likeliest;
  const [first, second] = ranking;
  // Where it is a move in any case, the likeliest is the best guess.
  const others = second && isMove(second.intent) ? second.confidence : 0;
  const isSure = first === likeliest && confidence + others >= answer;
  return { move, confidence, isSure };
}
