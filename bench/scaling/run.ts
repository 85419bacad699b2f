import { parseArgs } from 'node:util';
import { measureApart } from './measure-apart.js';
import type { SizeFigures } from './measure-size.js';
import { allSizes, target, usualSizes } from './sizes.js';
import { growthTable, sizeTable } from './tables.js';

/**
 * How training and answering grow with the content: `npm run bench:scaling`, with `-- --full` for
 * every size, `--limit SECONDS` for one.
 */
const { values: options } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    limit: { type: 'string', default: '600' },
  },
});

const measured: SizeFigures[] = [];
for (const size of [null, ...(options.full ? allSizes : usualSizes)]) {
  const title = size ? `${size.topics} topics × ${size.utterances} utterances` : 'shipped content';
  process.stderr.write(`${title}\n`);
  const figures = await measureApart(size, Number(options.limit));
  if (figures) measured.push(figures);
  else process.stdout.write(`${title}: not within ${options.limit} s and the memory there is.\n`);
}

const { topics, utterances } = target.size;
process.stdout.write(
  `\n${[
    sizeTable(measured),
    growthTable(measured),
    `Targets: at ${topics} × ${utterances} training ≤ ${target.trainingSeconds} s and p99 ≤ ${target.p99} µs; on the shipped content p50 ≤ ${target.shipped.p50} µs and p99 ≤ ${target.shipped.p99} µs.`,
  ].join('\n\n')}\n`,
);
