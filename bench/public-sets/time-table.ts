import { markdownTable } from '../peers/markdown-table.js';
import { none } from './format.js';
import type { Results } from './results.js';

/** How long each contender took to learn a set, and to answer a question of it. */
export function timeTable({ sets, contenders, of }: Results): string {
  const remarks = sets.flatMap((set) =>
    contenders.flatMap((contender) => {
      const remark = of(set, contender)?.remark;
      return remark ? [`${contender} on ${set.name}: ${remark}.`] : [];
    }),
  );
  return [
    '### Time: training in processor seconds · a question at the middle, µs',
    markdownTable(
      ['set', ...contenders],
      sets.map((set) => [
        set.name,
        ...contenders.map((contender) => {
          const figures = of(set, contender);
          if (!figures) return none;
          return `${figures.trainingSeconds.toFixed(1)} · ${figures.microseconds.toFixed(0)}`;
        }),
      ]),
    ),
    ...remarks,
  ].join('\n\n');
}
