import type { SetFigures } from './measure-set.js';
import type { PublicSet } from './sets.js';

/** What was measured, by set and by contender. */
export interface Results {
  readonly sets: readonly PublicSet[];
  readonly contenders: readonly string[];
  readonly of: (set: PublicSet, contender: string) => SetFigures | undefined;
}

export function toResults(figures: readonly SetFigures[]): Results {
  return {
    sets: [...new Set(figures.map(({ set }) => set))],
    contenders: [...new Set(figures.map(({ contender }) => contender))],
    of: (set, contender) =>
      figures.find((figure) => figure.set === set && figure.contender === contender),
  };
}

/** The same for the sets of one group. */
export function inGroup(results: Results, group: PublicSet['group']): Results {
  return { ...results, sets: results.sets.filter((set) => set.group === group) };
}
