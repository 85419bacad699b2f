/**
 * Three bots on one PostgreSQL behind a balancer, of which one is killed every second and started again,
 * while people ask: `npm run bench:processes -- --kills 60 --processes 3 --people 12`.
 */
import { parseArgs } from 'node:util';
import { killProcesses } from '../../test/channels/telegram/contract/kill-processes.js';
import { quantile } from '../figure.js';
import { withPostgres } from './with-postgres.js';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '60' },
    processes: { type: 'string', default: '3' },
    library: { type: 'string', default: 'grammy' },
    people: { type: 'string', default: '12' },
    every: { type: 'string', default: '1000' },
    pause: { type: 'string', default: '500' },
  },
});
const kills = Number(values.kills);
const report = await withPostgres(async (makeDatabase) =>
  killProcesses({
    library: values.library === 'telegraf' ? 'telegraf' : 'grammy',
    database: await makeDatabase(),
    processes: Number(values.processes),
    kills,
    every: Number(values.every),
    people: Number(values.people),
    pause: Number(values.pause),
  }),
);
const { asked, seconds, perSecond, latency, latencies, unanswered, outOfOrder } = report;
const twice = report.twice.length + report.repeated.length;
const late = latencies.filter((latency) => latency > 1000);
const lines = [
  `${values.processes} processes, ${kills} kills, one every ${(seconds / kills).toFixed(1)} s`,
  `${asked} questions, ${perSecond.toFixed(0)} a second, p50 ${latency.p50} ms, p99 ${latency.p99} ms`,
  `unanswered ${unanswered.length} (0), out of order ${outOfOrder.length} (0), twice ${twice} (at most ${kills})`,
  `later than a second: ${late.length}, p50 ${quantile(late, 0.5)} ms, longest ${latency.max} ms`,
];
process.stdout.write(`${lines.join('\n')}\n`);
const isMissed = unanswered.length > 0 || outOfOrder.length > 0 || twice > kills;
process.exitCode = isMissed ? 1 : 0;
