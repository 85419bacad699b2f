/**
 * How many messages a second one, two and three processes on one PostgreSQL send to a Telegram that takes 50 ms
 * for each: `npm run bench:distance -- --milliseconds 50`. Without Telegram's limits of messages a second.
 */
import { parseArgs } from 'node:util';
import { endBot, freePort, startBot } from '../../test/channels/telegram/contract/bot-process.js';
import { origin } from '../../test/channels/telegram/contract/scripted-bot.js';
import { type CrowdReport, spawnTelegramApi } from '../../test/telegram-api/index.js';
import { withPostgres } from './with-postgres.js';

const { values } = parseArgs({
  options: {
    milliseconds: { type: 'string', default: '50' },
    people: { type: 'string', default: '100' },
    seconds: { type: 'string', default: '10' },
  },
});
const [milliseconds, people, seconds] = [values.milliseconds, values.people, values.seconds].map(
  Number,
) as [number, number, number];

async function measure(processes: number, database: string): Promise<CrowdReport> {
  const ports = await Promise.all(Array.from({ length: processes }, freePort));
  const telegram = await spawnTelegramApi({
    pace: 'off',
    keep: { calls: 100, messages: 20 },
    // As much less as more, by chance.
    faults: { share: 1, kinds: { slow: 1 }, slow: 2 * milliseconds - 1, methods: ['sendMessage'] },
    webhook: { routes: { [origin]: ports.map((port) => `http://127.0.0.1:${port}`) } },
  });
  const { token, root } = telegram;
  const bots = await Promise.all(
    ports.map((port) =>
      startBot({ telegram: { token, root }, library: 'grammy', mode: 'webhook', database, port }),
    ),
  );
  const questions = [{ text: 'q{n}.', wants: 'said q{n}.' }];
  const report = await telegram.crowd({ people, seconds, questions, within: 60_000 });
  await Promise.all(bots.map(endBot));
  await telegram.stop();
  return report;
}

await withPostgres(async (makeDatabase) => {
  for (const processes of [1, 2, 3]) {
    const { perSecond, latency, unanswered } = await measure(processes, await makeDatabase());
    process.stdout.write(
      `${processes} processes, Telegram ${milliseconds} ms away: ${perSecond.toFixed(1)} messages a second, ` +
        `p50 ${latency.p50} ms, unanswered ${unanswered.length}\n`,
    );
  }
});
