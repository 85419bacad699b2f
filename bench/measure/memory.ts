import { readFileSync } from 'node:fs';
import { type Figure, repeat } from '../figure.js';
import { type Product, startBot } from '../product.js';

const asked = 1000;

/** How much memory the bot holds after a thousand questions; null where the system has no `/proc`. */
export async function measureMemory(
  product: Product,
  questions: readonly string[],
  { runs }: { readonly runs: number },
): Promise<Figure | null> {
  if (process.platform !== 'linux') return null;
  const values = await repeat(runs, async () => {
    const { address, pid, stop } = await startBot(product);
    for (let index = 0; index < asked; index++)
      await say(address, questions[index % questions.length] ?? '');
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    await stop();
    return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
  });
  return {
    name: 'resident memory',
    unit: 'MB',
    values,
    target: 150,
    how: `VmRSS of the bot after ${asked} questions over the web API, each a conversation of its own`,
  };
}

async function say(address: string, text: string): Promise<void> {
  const response = await fetch(`${address}api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      conversation: crypto.randomUUID(),
      event: { kind: 'said', text, locale: 'zh-CN' },
    }),
  });
  if (!response.ok)
    throw new Error(`the bot answered ${response.status}: ${await response.text()}`);
  await response.arrayBuffer();
}
