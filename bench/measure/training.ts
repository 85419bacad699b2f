import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Figure, repeat } from '../figure.js';
import type { Product } from '../product.js';

/** How long training on the shipped content takes, and how large its result is. */
export async function measureTraining(
  product: Product,
  { runs }: { readonly runs: number },
): Promise<Figure[]> {
  const dist = pathToFileURL(join(product.folder, 'dist/')).href;
  const { train, finish }: typeof import('../../src/intents/index.js') = await import(
    `${dist}intents/index.js`
  );
  const { loadContent }: typeof import('../../src/knowledge/index.js') = await import(
    `${dist}knowledge/index.js`
  );
  const content = await loadContent(join(product.folder, 'content'));
  const utterances = await content.utterances();
  const values = await repeat(runs, async () => {
    const since = performance.now();
    finish(train(utterances));
    return (performance.now() - since) / 1000;
  });
  return [
    { name: 'training', unit: 's', values, how: `on ${utterances.length} utterances` },
    { name: 'model', unit: 'MB', values: [modelSize(product)], how: 'its file in the cache' },
  ];
}

function modelSize({ folder }: Product): number {
  const cache = join(folder, '.cache');
  const model = readdirSync(cache).find((name) => name.startsWith('model-'));
  return model === undefined ? 0 : statSync(join(cache, model)).size / 1024 ** 2;
}
