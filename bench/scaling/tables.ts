import { markdownTable } from '../peers/markdown-table.js';
import { growthExponent } from './growth.js';
import type { SizeFigures } from './measure-size.js';

/** What is told of a size, and how far it may grow. */
const columns: readonly {
  readonly title: string;
  readonly of: (figures: SizeFigures) => number;
  readonly digits: number;
}[] = [
  { title: 'training, processor s', of: ({ trainingSeconds }) => trainingSeconds, digits: 1 },
  { title: 'longest step, s', of: ({ longestStep }) => longestStep, digits: 2 },
  { title: 'peak memory, MB', of: ({ peakMemory }) => peakMemory, digits: 0 },
  { title: 'model, MB', of: ({ modelSize }) => modelSize, digits: 1 },
  { title: 'features', of: ({ features }) => features, digits: 0 },
  { title: 'question p50, µs', of: ({ p50 }) => p50, digits: 0 },
  { title: 'p99, µs', of: ({ p99 }) => p99, digits: 0 },
];

/** One line a size. */
export function sizeTable(measured: readonly SizeFigures[]): string {
  return markdownTable(
    ['topics × utterances', ...columns.map(({ title }) => title), 'likeliest right, %'],
    measured.map((figures) => [
      figures.size
        ? `${figures.size.topics} × ${figures.size.utterances}`
        : `shipped: ${figures.topics} topics, ${figures.utterances} utterances`,
      ...columns.map(({ of, digits }) => of(figures).toFixed(digits)),
      (100 * figures.accuracy).toFixed(1),
    ]),
  );
}

/** How each figure of the made-up content grows with the utterances, and with the topics alone. */
export function growthTable(measured: readonly SizeFigures[]): string {
  const synthetic = measured.filter(({ size }) => size !== null);
  const exponent = (
    of: (figures: SizeFigures) => number,
    x: (figures: SizeFigures) => number,
    among: readonly SizeFigures[],
  ): string => {
    const found = growthExponent(among.map((figures) => ({ x: x(figures), y: of(figures) })));
    return found === null ? '–' : found.toFixed(2);
  };
  const atUtterances = (each: number) => synthetic.filter(({ size }) => size?.utterances === each);
  return markdownTable(
    ['grows with the power of', ...columns.map(({ title }) => title.replace(/,.*/, ''))],
    [
      [
        'all utterances',
        ...columns.map(({ of }) => exponent(of, ({ utterances }) => utterances, synthetic)),
      ],
      [
        'topics, 100 utterances each',
        ...columns.map(({ of }) => exponent(of, ({ topics }) => topics, atUtterances(100))),
      ],
    ],
  );
}
