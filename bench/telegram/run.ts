/**
 * How many questions a second are answered over a webhook, by a bare grammY echo bot and by ours with all
 * its durability, in turn; and how long others wait while one person sends 300 messages at once:
 * `npm run bench:telegram`, `npm run bench:telegram -- 5` for as many rounds.
 */
import { unlimited } from '../../src/channels/telegram/index.js';
import { flood } from '../../test/channels/telegram/contract/flood.js';
import { median } from '../figure.js';
import { bareBot, ourBot } from './contenders.js';
import { load, measureThroughput, type Throughput } from './throughput.js';

const rounds = Number(process.argv[2] ?? 3);
const contenders = [bareBot, ourBot('grammy'), ourBot('telegraf'), ourBot('grammy', 64)];
const reports = new Map<string, Throughput[]>(contenders.map(({ name }) => [name, []]));
for (let round = 0; round < rounds; round++)
  for (const contender of contenders) {
    const report = await measureThroughput(contender, load);
    reports.get(contender.name)?.push(report);
    process.stdout.write(`${contender.name}: ${report.perSecond.toFixed(0)}/s\n`);
  }

const middle = (name: string, value: (report: Throughput) => number): number =>
  median((reports.get(name) ?? []).map(value));
const base = middle(bareBot.name, ({ perSecond }) => perSecond);
process.stdout.write(
  '\nmedians: a second · of the bare bot · p50, p99 ms · processor µs · busy %\n',
);
for (const { name } of contenders) {
  const perSecond = middle(name, (report) => report.perSecond);
  const figures = [
    `${perSecond.toFixed(0)}/s`,
    (perSecond / base).toFixed(2),
    `${middle(name, ({ latency }) => latency.p50)}, ${middle(name, ({ latency }) => latency.p99)}`,
    middle(name, ({ processor }) => processor).toFixed(0),
    (middle(name, ({ busy }) => busy) * 100).toFixed(0),
  ];
  const unanswered = (reports.get(name) ?? []).flatMap((report) => report.unanswered).length;
  process.stdout.write(
    `${name}: ${figures.join(' · ')}${unanswered ? ` · ${unanswered} UNANSWERED` : ''}\n`,
  );
}

for (const isSlowed of [true, false]) {
  const { latency } = await flood({
    database: 'sqlite::memory:',
    others: { seconds: 5, pause: 1200 },
    ...(isSlowed ? {} : { pace: unlimited, flood: { most: 1000, every: 1 } }),
  });
  process.stdout.write(
    `300 messages of one person at once, ${isSlowed ? 'slowed' : 'answered in full'}: others wait p50 ${latency.p50} ms, p99 ${latency.p99} ms\n`,
  );
}
