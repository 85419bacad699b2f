import { describe, expect, it } from 'vitest';
import { freshDatabase } from '../../../support/databases.js';
import { killProcesses } from './kill-processes.js';

/** More of them: `npm run bench:processes`. */
const kills = 4;

describe('three processes on one PostgreSQL behind a balancer, of which one after another is killed', () => {
  it.each(['grammy', 'telegraf'] as const)(
    'leave nothing unanswered or out of order, and say at most one thing twice per kill, on %s',
    async (library) => {
      const report = await killProcesses({
        ...{ library, database: await freshDatabase('postgres') },
        ...{ processes: 3, kills, every: 1000, people: 8, pause: 300 },
      });
      expect(report.unanswered).toEqual([]);
      expect(report.outOfOrder).toEqual([]);
      expect(report.twice.length + report.repeated.length).toBeLessThanOrEqual(kills);
      expect(report.asked).toBeGreaterThan(24);
    },
    120_000,
  );
});
