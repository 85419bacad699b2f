import { parseArgs } from 'node:util';
import { type Figure, median } from './figure.js';
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
const measures: readonly (() => Promise<Figure | null | readonly Figure[]>)[] = [
  // First, so that what follows finds everything prepared.
  () => measureStart(product, { cold: true, runs: 3 }),
  () => measureStart(product, { cold: false, runs: 11 }),
  () => measureAsk(product, questions, { runs: 5, rounds: 10 }),
  () => measureTurn(product, questions, { runs: 5 }),
  () => measureMemory(product, questions, { runs: 5 }),
  () => measureTraining(product, { runs: 3 }),
  () => measureWebhook({ runs: 3 }),
];
try {
  const measured: Figure[] = [];
  for (const measure of measures) {
    const figures = [await measure()].flat().filter((figure) => figure !== null);
    measured.push(...figures);
    // The whole takes minutes: what is known is told beside the report.
    for (const { name, unit, values } of figures)
      process.stderr.write(`${name}: ${median(values).toPrecision(3)} ${unit}\n`);
  }
  process.stdout.write(options.json ? `${JSON.stringify(toJson(measured))}\n` : toTable(measured));
} finally {
  product.remove();
}
