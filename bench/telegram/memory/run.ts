/**
 * Whether the bot's memory grows while people use it: `npm run bench:memory -- --minutes 30 --people 2000`.
 * The shipped bot with all its content in a process of its own, over a webhook, within Telegram's limits.
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { spawnTelegramApi } from '../../../test/telegram-api/index.js';
import { quantile } from '../../figure.js';
import { readQuestions } from '../../questions.js';
import { createEveryday } from './everyday.js';
import { type Growth, measureGrowth, type Sample } from './growth.js';
import { startProduct } from './product.js';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    people: { type: 'string', default: '2000' },
    'per-second': { type: 'string', default: '16' },
    library: { type: 'string', default: 'grammy' },
    database: { type: 'string' },
  },
});
const minutes = Number(values.minutes);
/** Caches fill, and code is compiled. */
const warm = Math.min(5, minutes / 3);
const mostGrowth = 0.1;
const every = 10;

const folder = mkdtempSync(join(tmpdir(), 'unbind-bot-memory-'));
const port = await freePort();
const telegram = await spawnTelegramApi({
  pace: {},
  taps: { answerWithin: 60_000 },
  keep: { calls: 1000, messages: 20 },
  webhook: { routes: { 'https://bot.example': [`http://127.0.0.1:${port}`] } },
});
const product = await startProduct({
  TELEGRAM_BOT_TOKEN: telegram.token,
  TELEGRAM_API_ROOT: telegram.root,
  TELEGRAM_LIBRARY: values.library,
  TELEGRAM_WEBHOOK_URL: 'https://bot.example/telegram/hook',
  TELEGRAM_WEBHOOK_SECRET: 'a-secret_of-the-webhook',
  PORT: String(port),
  DATABASE_URL: values.database ?? `sqlite:${join(folder, 'bot.sqlite')}`,
});
const everyday = await createEveryday(telegram, {
  people: Number(values.people),
  perSecond: Number(values['per-second']),
  questions: readQuestions(),
});

const rss: Sample[] = [];
const heap: Sample[] = [];
const began = performance.now();
const rounds = (minutes * 60) / every;
for (let round = 1; round <= rounds; round++) {
  await everyday.goOn(every);
  const isMinute = (round * every) % 60 === 0;
  const memory = await product.memory(isMinute ? 'after-gc' : 'now');
  const minute = (performance.now() - began) / 60_000;
  rss.push({ minute, value: memory.rss });
  if (!isMinute) continue;
  heap.push({ minute, value: memory.heap });
  print(
    `minute ${minute.toFixed(0)}: ${mb(memory.rss)} resident, ${mb(memory.heap)} of objects, ${mb(sizeOf(folder))} of files`,
  );
}
const { counts, latencies } = await everyday.end();
const pace = await telegram.pace();
const violations = await telegram.takeViolations();
const end = await product.stop();
await telegram.stop();
rmSync(folder, { recursive: true, force: true });

const growths = { resident: measureGrowth(rss, warm), objects: measureGrowth(heap, warm) };
print(`\n${values.people} people, ${minutes} minutes, ${values.library}`);
print(
  Object.entries(counts)
    .map(([what, count]) => `${what} ${count}`)
    .join(', '),
);
print(
  `answers: p50 ${quantile(latencies, 0.5).toFixed(0)} ms, p99 ${quantile(latencies, 0.99).toFixed(0)} ms; ` +
    `refused by Telegram's limits: ${pace.overall} over all, ${pace.chat} in a chat`,
);
for (const [what, growth] of Object.entries(growths)) print(`${what}: ${shown(growth)}`);
print(`ended with ${end.code} after ${end.milliseconds} ms`);
for (const violation of violations.slice(0, 20)) print(`violation: ${violation}`);
const isMissed =
  Object.values(growths).some(({ share }) => share >= mostGrowth) ||
  counts.unanswered > 0 ||
  violations.length > 0 ||
  end.code !== 0;
process.exitCode = isMissed ? 1 : 0;

function shown({ before, after, share, perHour }: Growth): string {
  return (
    `${mb(before)} after ${warm} minutes, ${mb(after)} at the end: ${(share * 100).toFixed(1)} % ` +
    `(at most ${mostGrowth * 100} %); by all samples ${mb(perHour)} an hour`
  );
}

/** Of the database and what lies beside it. */
function sizeOf(path: string): number {
  return readdirSync(path).reduce((sum, name) => sum + statSync(join(path, name)).size, 0);
}

function mb(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('there is no port');
  return address.port;
}
