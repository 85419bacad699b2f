import { markdownTable } from '../peers/markdown-table.js';
import { correlation, mean, percent, points } from './format.js';
import type { OpenFigures, SetFigures } from './measure-set.js';
import type { Results } from './results.js';
import type { PublicSet, Published } from './sets.js';
import { targets } from './targets.js';

/** The targets are for the mean of so many. */
const allSets = 6;

/** Closed accuracy, AUROC and MCC on HINT3, with the means and what was published. */
export function hint3Tables(results: Results): string {
  if (results.sets.length === 0) return '';
  return [
    '### HINT3: closed accuracy, % (the likeliest label of what is in scope)',
    plainTable(results, ({ accuracy }) => accuracy, 'accuracy'),
    '### HINT3: AUROC, % (confidence, in scope against out of scope)',
    plainTable(results, ({ open }) => open?.auroc, 'auroc'),
    '### HINT3: MCC over all labels, "out of scope" one of them',
    mccTable(results),
  ].join('\n\n');
}

function plainTable(
  { sets, contenders, of }: Results,
  figure: (figures: SetFigures) => number | null | undefined,
  kind: 'accuracy' | 'auroc',
): string {
  const values = (contender: string) =>
    sets.map((set) => {
      const figures = of(set, contender);
      return figures && figure(figures);
    });
  const columns = contenders.map(values);
  return markdownTable(
    ['set', ...contenders, 'best published', 'target'],
    [
      ...sets.map((set, at) => [
        shortName(set),
        ...columns.map((column) => percent(column[at])),
        points(set.published[kind]),
        '',
      ]),
      bold([
        `mean of ${sets.length}`,
        ...columns.map((column) => percent(mean(column))),
        points(meanPublished(sets, kind) ?? undefined),
        sets.length === allSets ? points(targets.hint3[kind]) : '',
      ]),
    ],
  );
}

/** The thresholds that a contender is measured at. */
const thresholds: readonly (readonly [
  keyof OpenFigures & ('own' | 'chosen' | 'ceiling'),
  string,
])[] = [
  ['own', 'own threshold'],
  ['chosen', 'chosen on training'],
  ['ceiling', 'best on test'],
];

function mccTable({ sets, contenders, of }: Results): string {
  const columns = contenders.flatMap((contender) =>
    thresholds.map(([kind, title]) => ({
      title: `${contender}, ${title}`,
      values: sets.map((set) => of(set, contender)?.open?.[kind]?.mcc),
    })),
  );
  return markdownTable(
    ['set', ...columns.map(({ title }) => title), 'best published', 'target'],
    [
      ...sets.map((set, at) => [
        shortName(set),
        ...columns.map(({ values }) => correlation(values[at])),
        correlation(set.published.mcc),
        '',
      ]),
      bold([
        `mean of ${sets.length}`,
        ...columns.map(({ values }) => correlation(mean(values))),
        correlation(meanPublished(sets, 'mcc')),
        sets.length === allSets ? correlation(targets.hint3.mcc) : '',
      ]),
    ],
  );
}

function meanPublished(sets: readonly PublicSet[], kind: keyof Published): number | null {
  return mean(sets.map(({ published }) => published[kind]));
}

function shortName({ name }: PublicSet): string {
  return name.replace('hint3-', '');
}

function bold(cells: readonly string[]): string[] {
  return cells.map((cell) => (cell === '' ? '' : `**${cell}**`));
}
