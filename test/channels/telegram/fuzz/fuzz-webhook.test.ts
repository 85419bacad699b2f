import { expect, it } from 'vitest';
import { databases, freshDatabase } from '../../../support/databases.js';
import { fuzzWebhook } from './fuzz-webhook.js';

/** More of them: `npm run bench:fuzz -- 50000`. */
const bodies = 400;

it.each(databases)(
  'random and broken webhook bodies harm nothing, on %s',
  async (kind) => {
    const seed = Math.floor(Math.random() * 2 ** 31);
    const report = await fuzzWebhook({ bodies, seed, database: await freshDatabase(kind) });
    expect({ seed, ...report }).toMatchObject({
      ...{ badStatuses: [], refused: [], errors: [], crashes: [], unanswered: [] },
    });
    // It does not get away with silence. By chance some seeds have it say 94 things, others 165.
    expect(report.said).toBeGreaterThan(bodies / 8);
    expect(report.statuses['200']).toBeGreaterThan(bodies / 3);
    expect(report.statuses['400']).toBeGreaterThan(bodies / 10);
  },
  600_000,
);
