import { parseArgs } from 'node:util';
import type { Figure } from './figure.js';
import { measureAsk } from './measure/ask.js';
import { measureMemory } from './measure/memory.js';
import { measureStart } from './measure/start.js';
import { measureTraining } from './measure/training.js';
import { measureTurn } from './measure/turn.js';
import { measureWebhook } from './measure/webhook.js';
import { createProduct } from './product.js';
import { readQuestions } from './questions.js';
import { toJson, toTable } from './report.js';

/** Measures the built product, in about three minutes: `npm run bench`, `npm run bench -- --json`. */
const { values: options } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const questions = readQuestions();
const product = createProduct();
try {
  const figures: (Figure | null)[] = [
    // First, so that what follows finds everything prepared.
    await measureStart(product, { cold: true, runs: 3 }),
    await measureStart(product, { cold: false, runs: 11 }),
    await measureAsk(product, questions, { runs: 5, rounds: 10 }),
    ...(await measureTurn(product, questions, { runs: 5 })),
    await measureMemory(product, questions, { runs: 5 }),
    ...(await measureTraining(product, { runs: 3 })),
    await measureWebhook({ runs: 3 }),
  ];
  const measured = figures.filter((figure) => figure !== null);
  process.stdout.write(options.json ? `${JSON.stringify(toJson(measured))}\n` : toTable(measured));
} finally {
  product.remove();
}
