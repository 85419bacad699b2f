import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bayes, nlpJs, ours } from '../peers/contenders/index.js';
import { clincTable } from './clinc-table.js';
import { closedTable } from './closed-table.js';
import { hint3Tables } from './hint3-tables.js';
import { measureSet, type SetFigures } from './measure-set.js';
import { readSet } from './read-set.js';
import { inGroup, toResults } from './results.js';
import { publicSets } from './sets.js';
import { timeTable } from './time-table.js';

/**
 * Trains and tests on the public sets, beside NLP.js and `natural`'s Bayes: `npm run bench:public`,
 * with `-- --data FOLDER`, `--only NAME` (what a set's name begins with), `--alone` (no peers).
 */
const { values: options } = parseArgs({
  options: {
    data: {
      type: 'string',
      default: fileURLToPath(new URL('../../../shared/datasets', import.meta.url)),
    },
    only: { type: 'string', default: '' },
    alone: { type: 'boolean', default: false },
  },
});

const limits = { trainingSeconds: 180, choiceSeconds: 60 };
const contenders = options.alone ? [ours] : [ours, nlpJs, bayes];
const wanted = publicSets.filter(({ name }) => name.startsWith(options.only));
const present = wanted.filter(({ name }) => existsSync(`${options.data}/${name}`));

const absent = wanted.filter((set) => !present.includes(set)).map(({ name }) => name);
if (absent.length > 0)
  process.stdout.write(
    present.length === 0
      ? `No public sets in ${options.data}, so nothing was measured: name their folder with --data FOLDER.\n`
      : `Not in ${options.data}, so not measured: ${absent.join(', ')}.\n`,
  );

const figures: SetFigures[] = [];
for (const set of present) {
  const data = readSet(options.data, set.name);
  for (const contender of contenders) {
    process.stderr.write(`${set.name}: ${contender.name}\n`);
    figures.push(await measureSet(contender, set, data, limits));
  }
}

if (figures.length > 0) {
  const results = toResults(figures);
  const parts = [
    ...contenders.map(({ name, setup }) => `- ${name}: ${setup}.`),
    hint3Tables(inGroup(results, 'HINT3')),
    clincTable(inGroup(results, 'CLINC150')),
    closedTable(inGroup(results, 'closed')),
    timeTable(results),
  ];
  process.stdout.write(`\n${parts.filter(Boolean).join('\n\n')}\n`);
}
