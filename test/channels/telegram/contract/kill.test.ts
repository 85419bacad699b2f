import { describe, expect, it } from 'vitest';
import { freshDatabase } from '../../../support/databases.js';
import { killAgainAndAgain } from './kill-bot.js';
import { ownBots } from './scripted-bot.js';

/** More of them: `npm run bench:kills`. */
const kills = 1;

describe.each(ownBots)('$library by $mode, killed at random instants', (variant) => {
  const kind = variant.library === 'grammy' ? 'sqlite' : 'postgres';

  it(`leaves nothing unanswered, and says at most one thing twice per kill, on ${kind}`, async () => {
    const database = await freshDatabase(kind);
    const report = await killAgainAndAgain({
      ...variant,
      database,
      kills,
      people: 12,
      life: 1200,
    });
    expect(report.unanswered).toEqual([]);
    expect(report.outOfOrder).toEqual([]);
    expect(report.twice.length + report.repeated.length).toBeLessThanOrEqual(kills);
    expect(report.asked).toBeGreaterThan(11);
  }, 600_000);
});
