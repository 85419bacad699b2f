import { expect, it } from 'vitest';
import { unlimited } from '../../../../src/channels/telegram/index.js';
import { freshDatabase } from '../../../support/databases.js';
import { flood } from './flood.js';

// How long the others wait is measured by `bench:telegram`.
it('others are answered while somebody who sends 300 messages at once is slowed', async () => {
  const { unanswered, flooded } = await flood({ database: await freshDatabase('sqlite') });
  expect(unanswered).toEqual([]);
  expect(flooded).toBeLessThan(25);
});

it('others are answered before all 300 messages of one person are, were nobody slowed', async () => {
  const { unanswered, flooded } = await flood({
    database: await freshDatabase('sqlite'),
    pace: unlimited,
    flood: { most: 1000, every: 1 },
  });
  expect(unanswered).toEqual([]);
  expect(flooded).toBeLessThan(300);
});
