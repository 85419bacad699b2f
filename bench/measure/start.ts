import { type Figure, repeat } from '../figure.js';
import { type Product, startBot } from '../product.js';

/** How long a start takes; the caches are as the caller leaves them before each run. */
export async function measureStart(
  product: Product,
  { cold, runs }: { readonly cold: boolean; readonly runs: number },
): Promise<Figure> {
  const values = await repeat(runs, async () => {
    if (cold) product.forget();
    const { seconds, stop } = await startBot(product);
    await stop();
    return seconds;
  });
  return {
    name: `start to ready, ${cold ? 'nothing prepared' : 'prepared'}`,
    unit: 's',
    values,
    ...(!cold && { target: 1.5 }),
    how: `from the start of the process until /readyz answers; ${cold ? 'checks and trains' : 'reads the cache'}`,
  };
}
