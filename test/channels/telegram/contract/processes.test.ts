import { expect, it } from 'vitest';
import { freshDatabase } from '../../../support/databases.js';
import { killProcesses } from './kill-processes.js';

/** More of them: `npm run bench:processes`. */
const kills = 3;

it('three processes behind a balancer, killed one after another, lose nothing and keep the order', async () => {
  const report = await killProcesses({
    ...{ library: 'grammy', database: await freshDatabase('postgres') },
    ...{ processes: 3, kills, every: 1000, people: 8, pause: 300 },
  });
  expect(report.unanswered).toEqual([]);
  expect(report.outOfOrder).toEqual([]);
  expect(report.twice.length + report.repeated.length).toBeLessThanOrEqual(kills);
  expect(report.asked).toBeGreaterThan(24);
}, 600_000);
