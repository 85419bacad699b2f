/**
 * Posts random and broken updates to the webhook of the whole bot: `npm run bench:fuzz -- 50000 1234` (how
 * many, and the seed; any unless told). SQLite, or the empty database that `FUZZ_DATABASE_URL` names.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fuzzWebhook } from '../../test/channels/telegram/fuzz/fuzz-webhook.js';

const bodies = Number(process.argv[2] ?? 50_000);
const seed = Number(process.argv[3] ?? Math.floor(Math.random() * 2 ** 31));
const folder = mkdtempSync(join(tmpdir(), 'unbind-bot-fuzz-'));
const database = process.env.FUZZ_DATABASE_URL ?? `sqlite:${join(folder, 'bot.sqlite')}`;
const began = performance.now();
process.stdout.write(`${bodies} bodies, seed ${seed}, ${database.split(':')[0]}\n`);
const { posted, statuses, said, ...faults } = await fuzzWebhook({ bodies, seed, database });
rmSync(folder, { recursive: true, force: true });
process.stdout.write(
  `${posted} posted in ${((performance.now() - began) / 1000).toFixed(0)} s, ${said} messages sent or changed\n` +
    `HTTP statuses ${JSON.stringify(statuses)}\n`,
);
for (const [name, found] of Object.entries(faults)) {
  process.stdout.write(`${name}: ${found.length}\n`);
  for (const one of found.slice(0, 10)) process.stdout.write(`  ${one.slice(0, 500)}\n`);
  if (found.length > 0) process.exitCode = 1;
}
