import { parseArgs } from 'node:util';
import { type Comparison, compareOurs, comparePeer } from './compare.js';
import { bayes, nlpJs, ours } from './contenders/index.js';
import { loadProductData } from './product-data.js';
import { outcomeTable, speedTable } from './tables.js';

/**
 * This project's classifier beside NLP.js and `natural`'s Bayes, all taught with the shipped content
 * and asked the questions of `bench/evaluation` in one run: `npm run bench:peers`, with
 * `-- --limit SECONDS` of processor time for NLP.js's training, or `--alone`.
 */
const { values: options } = parseArgs({
  options: {
    limit: { type: 'string', default: '180' },
    alone: { type: 'boolean', default: false },
  },
});

const data = await loadProductData();
const comparisons: Comparison[] = [await compareOurs(data)];
for (const peer of options.alone ? [] : [nlpJs, bayes])
  comparisons.push(await comparePeer(peer, data, Number(options.limit)));

const topics = new Set(data.utterances.map(({ topic }) => topic)).size;
process.stdout.write(
  `\n${[
    `${data.utterances.length} utterances of ${topics} topics, ${data.questions.length} questions.`,
    [ours, nlpJs, bayes].map(({ name, setup }) => `- ${name}: ${setup}.`).join('\n'),
    outcomeTable(comparisons),
    speedTable(comparisons),
  ].join('\n\n')}\n`,
);
