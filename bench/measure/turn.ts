import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Figure, quantile, repeat } from '../figure.js';
import type { Product } from '../product.js';

/** How long `respond` takes for a question, at the middle and at its slowest hundredth. */
export async function measureTurn(
  product: Product,
  questions: readonly string[],
  { runs }: { readonly runs: number },
): Promise<Figure[]> {
  const { respond }: typeof import('../../src/bot/index.js') = await built(product, 'bot/index.js');
  const { loadBrain }: typeof import('../../src/load-brain.js') = await built(
    product,
    'load-brain.js',
  );
  const { brain } = await loadBrain(
    join(product.folder, 'content'),
    join(product.folder, '.cache'),
  );
  const pass = (): number[] =>
    questions.map((text) => {
      const since = performance.now();
      respond(brain, null, { kind: 'said', text, locale: 'zh-CN' });
      return (performance.now() - since) * 1000;
    });
  pass();
  const passes: number[][] = [];
  const p50 = await repeat(runs, async () => {
    const times = pass();
    passes.push(times);
    return quantile(times, 0.5);
  });
  const p99 = passes.map((times) => quantile(times, 0.99));
  const how = `respond() over ${questions.length} questions in this process, after a first pass`;
  return [
    { name: 'a turn, p50', unit: 'µs', values: p50, how },
    { name: 'a turn, p99', unit: 'µs', values: p99, how },
  ];
}

function built(product: Product, file: string) {
  return import(pathToFileURL(join(product.folder, 'dist', file)).href);
}
