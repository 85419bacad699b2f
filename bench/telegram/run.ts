/**
 * How many questions a second are answered over a webhook, by a bare grammY echo bot and by ours with all
 * its durability, in turn; and how long others wait while one person sends 300 messages at once:
 * `npm run bench:telegram`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from '../figure.js';
import { measureFlood } from './flood.js';
import { type Contender, measureThroughput } from './throughput.js';

const rounds = Number(process.argv[2] ?? 3);
const load = { people: 200, seconds: 6 };
const ours = new URL('../../test/channels/telegram/contract/scripted-process.ts', import.meta.url);
const bare: Contender = {
  name: 'bare grammY echo bot',
  script: new URL('./echo-bot.ts', import.meta.url),
  settings: {},
};
const reached = new Map<string, number[]>();

async function measure(contender: Contender): Promise<void> {
  const { perSecond, latency, unanswered } = await measureThroughput(contender, load);
  reached.set(contender.name, [...(reached.get(contender.name) ?? []), perSecond]);
  process.stdout.write(
    `${contender.name}: ${perSecond.toFixed(0)}/s, p50 ${latency.p50} ms, p99 ${latency.p99} ms, unanswered ${unanswered.length}\n`,
  );
}

for (let round = 0; round < rounds; round++) {
  await measure(bare);
  for (const library of ['grammy']) {
    const folder = mkdtempSync(join(tmpdir(), 'unbind-bot-bench-'));
    const database = `sqlite:${join(folder, 'bot.sqlite')}`;
    const settings = { library, mode: 'webhook', database };
    await measure({ name: `unbind-bot, ${library}, SQLite`, script: ours, settings });
    rmSync(folder, { recursive: true, force: true });
  }
}
const base = median(reached.get(bare.name) ?? []);
for (const [name, values] of reached)
  process.stdout.write(
    `${name}: ${median(values).toFixed(0)}/s, ${(median(values) / base).toFixed(2)} of the bare bot\n`,
  );

for (const isSlowed of [true, false]) {
  const { latency } = await measureFlood('sqlite::memory:', isSlowed);
  process.stdout.write(
    `300 messages of one person at once, ${isSlowed ? 'slowed' : 'answered in full'}: others wait p50 ${latency.p50} ms, p99 ${latency.p99} ms\n`,
  );
}
