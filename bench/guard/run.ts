import { parseArgs } from 'node:util';
import { maskSecrets } from '../../src/bot/guard/index.js';
import { measureGuard } from './measure.js';
import { secretMessages } from './messages.js';
import { toReport } from './report.js';

/** How much of what must not be kept the guard masks: `tsx bench/guard/run.ts --count 500 --seed 1`. */
const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
  },
});
const messages = secretMessages(Number(options.count), Number(options.seed));
const figures = measureGuard(messages, (text) => maskSecrets(text).text);
process.stdout.write(`${toReport(figures)}\n`);
