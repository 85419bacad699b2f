import { once } from 'node:events';
import type { Ended, Product } from './product.js';

/** A bot that is up and running in a process of its own. */
export interface StartedBot {
  /** Where its web chat is, ending in a slash. */
  readonly address: string;
  /** Sends a text over the web API, and gives the answer as it came. */
  readonly says: (text: string) => Promise<string>;
  /** What it has logged so far. */
  readonly logged: () => string;
  readonly stop: (signal?: NodeJS.Signals) => Promise<Ended>;
}

/** Starts the bot on a free port and waits for its address. */
export async function startBot(
  product: Product,
  environment: Readonly<Record<string, string>> = {},
): Promise<StartedBot> {
  const { child, ended } = product.start(['main.js'], {
    environment: { PORT: '0', ...environment },
  });
  let logged = '';
  child.stderr.on('data', (chunk: string) => {
    logged += chunk;
  });
  const printed = await Promise.race([
    once(child.stdout, 'data').then(([data]) => String(data)),
    ended.then(() => ''),
  ]);
  const address = /http:\S+/.exec(printed)?.[0];
  if (address === undefined) throw new Error(`the bot did not start: ${logged}`);
  return {
    address,
    says: async (text) => {
      const event = { kind: 'said', text, locale: 'zh-CN' };
      const response = await fetch(`${address}api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ conversation: crypto.randomUUID(), event }),
      });
      return response.text();
    },
    logged: () => logged,
    stop: (signal = 'SIGTERM') => {
      child.kill(signal);
      return ended;
    },
  };
}
