import type { PlayedDialogue } from './play-dialogue.js';

/** How many of how many are right. */
export interface Score {
  readonly right: number;
  readonly total: number;
}

/** How a dialogue's turns fared: those that count. */
export function scoreOf({ turns }: PlayedDialogue): Score {
  const counted = turns.filter(({ counts }) => counts);
  return {
    right: counted.filter(({ misses }) => misses.length === 0).length,
    total: counted.length,
  };
}

/** Whether everything that was expected of a dialogue holds. */
export function isRight(played: PlayedDialogue): boolean {
  const { right, total } = scoreOf(played);
  return right === total;
}

/** How dialogues fared together. */
export function tallyOf(played: readonly PlayedDialogue[]): { dialogues: Score; turns: Score } {
  const scores = played.map(scoreOf);
  const sum = (of: keyof Score) => scores.reduce((total, score) => total + score[of], 0);
  return {
    dialogues: { right: played.filter(isRight).length, total: played.length },
    turns: { right: sum('right'), total: sum('total') },
  };
}
