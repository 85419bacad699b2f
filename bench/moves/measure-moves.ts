import type { Understand } from '../../src/intents/index.js';
import { isMove, type Move } from '../../src/knowledge/index.js';

/** A text, and the move that it is; `none` for a question of its own. */
export interface LabelledMove {
  readonly text: string;
  readonly label: Move | 'none';
}

/** How many of the texts of a label were read how. */
export interface MoveFigures {
  readonly label: string;
  readonly asked: number;
  /** Read as what they are, surely enough to be made even where a topic was understood. */
  readonly sure: number;
  /** Read as what they are, if only where no topic was understood. */
  readonly right: number;
  /** Taken for another move, or a question for a move, and surely. */
  readonly wrong: number;
}

/** @throws {Error} for a line that is no labelled move */
export function parseMoves(source: string): LabelledMove[] {
  return source
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      const { text, label } = JSON.parse(line) as { text: unknown; label: unknown };
      const known = typeof label === 'string' && (label === 'none' || isMove(label));
      if (typeof text !== 'string' || !known)
        throw new Error(`line ${index + 1} is no labelled move`);
      return { text, label };
    });
}

/** What each label's texts are read as, most asked first. */
export function measureMoves(
  understand: Understand,
  texts: readonly LabelledMove[],
): MoveFigures[] {
  const labels = [...new Set(texts.map(({ label }) => label))];
  return labels.map((label) => {
    const readings = texts
      .filter((each) => each.label === label)
      .map(({ text }) => understand(text, true))
      .map(({ move, kind }) => ({
        sure: move?.isSure ? move.move : 'none',
        read: move && (move.isSure || kind !== 'understood') ? move.move : 'none',
      }));
    return {
      label,
      asked: readings.length,
      sure: readings.filter(({ sure }) => sure === label).length,
      right: readings.filter(({ read }) => read === label).length,
      wrong: readings.filter(({ sure }) => sure !== label && sure !== 'none').length,
    };
  });
}
