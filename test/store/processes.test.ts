import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/index.js';
import { databases, freshDatabase } from '../support/databases.js';
import { kill, startAnswering } from './support/start-process.js';
import { answerAll, deliverAll, echo, said, sessionOf } from './support/talk.js';

describe.each(databases)('Processes on one %s', (kind) => {
  it('lose nothing and say nothing twice when they are killed in the midst of it', async () => {
    // Not opened yet: both make the schema.
    const url = await freshDatabase(kind);
    const [other, store] = await Promise.all([startAnswering(url), openStore(url)]);
    const people = 8;
    const all = Array.from({ length: people * 40 }, (_, id) => said(id, id, 1 + (id % people)));
    for (let at = 0; at < all.length; at += 40) {
      await store.receive(all.slice(at, at + 40), true);
      await store.answerNext(echo, 2);
      if (at === 200) await kill(other);
    }
    await answerAll(store);
    const delivered = (await deliverAll(store)).map(Number);
    expect(delivered).toHaveLength(all.length);
    for (let chat = 1; chat <= people; chat++) {
      const mine = delivered.filter((id) => 1 + (id % people) === chat);
      expect(mine).toEqual(Array.from({ length: 40 }, (_, index) => index * people + chat - 1));
      expect((await sessionOf(store, `telegram:${chat}`))?.tone.turns).toBe(40);
    }
    await store.close();
  });
});
