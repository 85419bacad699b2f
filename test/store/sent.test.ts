import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { databases } from '../support/databases.js';
import { openFresh } from './support/open-fresh.js';
import { claim, deliverAll, done, say, toSend } from './support/talk.js';

describe.each(databases)('Store#sent on %s', (kind) => {
  it('keeps a message from being sent again when the process dies before it is marked', async () => {
    const { store, openAgain, clock } = await openFresh(kind);
    const dead = await openAgain();
    await Promise.all([store.beat(), dead.beat()]);
    await say(dead, toSend('a'), toSend('b'));
    await say(dead, toSend('c', 43));
    for (const { id, payload } of await claim(dead))
      if (payload === 'a') await dead.sent({ id, shows: null });
    clock.now += 4001;
    await store.beat();
    // Whether c was sent before the death, nobody knows.
    expect(await deliverAll(store)).toEqual(expect.arrayContaining(['b', 'c']));
    expect((await store.depth()).messages).toBe(0);
  });

  it('keeps what the message shows', async () => {
    const { store, openAgain, clock } = await openFresh(kind);
    const dead = await openAgain();
    await Promise.all([store.beat(), dead.beat()]);
    await say(dead, toSend('a'));
    const [sent] = await claim(dead);
    const shows = { message: 5, digest: 'shows a', date: 100 };
    await dead.sent({ id: sent?.id ?? 0, shows });
    clock.now += 4001;
    await store.beat();
    await say(store, toSend('edit', 42, 5));
    expect(await claim(store)).toMatchObject([{ shown: { digest: 'shows a', date: 100 } }]);
  });

  it('counts when the process ends well', async () => {
    const { store, openAgain } = await openFresh(kind);
    const leaving = await openAgain();
    await leaving.beat();
    await say(leaving, toSend('a'), toSend('b'));
    const [sent] = await claim(leaving);
    await leaving.sent({ id: sent?.id ?? 0, shows: null });
    await leaving.close();
    await store.beat();
    expect(await deliverAll(store)).toEqual(['b']);
  });

  it('moves nothing on by itself twice', async () => {
    const { store } = await openFresh(kind);
    await store.beat();
    await say(store, toSend('a'), toSend('b'));
    const [a] = await claim(store);
    if (!a) throw new Error('nothing waits');
    await store.sent({ id: a.id, shows: null });
    await done(store, a);
    await done(store, a);
    expect(await deliverAll(store)).toEqual(['b']);
  });
});

describe('The journal of SQLite', () => {
  it('does not grow for ever, and is gone when everything is over', async () => {
    const { store, url } = await openFresh('sqlite');
    const file = url.slice('sqlite:'.length);
    await store.beat();
    const chats = Array.from({ length: 1100 }, (_, index) => index + 1);
    await Promise.all(chats.map((chat) => say(store, toSend('a', chat))));
    const deliveries = await claim(store, 1100);
    await Promise.all(deliveries.map(({ id }) => store.sent({ id, shows: null })));
    const linesOf = () =>
      readdirSync(dirname(file))
        .filter((name) => name.includes('-sent-'))
        .map((name) => readFileSync(join(dirname(file), name), 'utf8').split('\n').length - 1);
    expect(linesOf()).toEqual([1100]);
    await Promise.all(deliveries.map((delivery) => done(store, delivery)));
    expect(linesOf()).toEqual([0]);
    await store.close();
    expect(linesOf()).toEqual([]);
  });
});
