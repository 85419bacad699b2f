import { type Figure, repeat } from '../figure.js';
import { bareBot, ourBot } from '../telegram/contenders.js';
import { load, measureThroughput } from '../telegram/throughput.js';

/** Questions a second over a webhook, with all that keeps them safe, beside a bare echo bot in turn. */
export async function measureWebhook({ runs }: { readonly runs: number }): Promise<Figure> {
  return {
    name: 'questions a second by webhook, of a bare bot’s',
    unit: 'of 1',
    values: await repeat(runs, async () => {
      const bare = await measureThroughput(bareBot, load);
      const ours = await measureThroughput(ourBot('grammy'), load);
      return ours.perSecond / bare.perSecond;
    }),
    least: 0.7,
    how: `${load.people} people in turn; grammY, SQLite, one message on its way at a time; against grammY alone`,
  };
}
