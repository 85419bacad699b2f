import { describe, expect, it } from 'vitest';
import type { React, Store } from '../../src/store/index.js';
import { databases } from '../support/databases.js';
import { openFresh } from './support/open-fresh.js';
import { runRaw } from './support/raw.js';
import {
  answerAll,
  channel,
  claim,
  deliverAll,
  done,
  echo,
  said,
  saidAll,
  say,
  sessionOf,
  toSend,
} from './support/talk.js';

describe.each(databases)('Several workers on %s', (kind) => {
  it('answer everything once and in order, while more comes in', async () => {
    const { store, openAgain } = await openFresh(kind);
    const workers = [store, await openAgain(), await openAgain()];
    const people = 9;
    const each = 15;
    const answered: string[] = [];
    let receiving = true;
    // Counted outside of the transaction, which may be run again: the outbox tells what was answered.
    const work = async (worker: Store) => {
      for (;;) {
        const over = !receiving;
        const { conversations } = await worker.answerNext(echo, 4);
        if (conversations === 0 && over) return;
        if (conversations === 0) await new Promise((resolve) => setTimeout(resolve, 1));
      }
    };
    const receive = async () => {
      for (let at = 0; at < each; at += 3) {
        const ids = Array.from({ length: people * 3 }, (_, index) => at * people + index);
        const updates = ids.map((id) => said(id, `${id}`, 1 + (id % people)));
        await Promise.all([
          workers[0]?.receive(updates.slice(0, 14), true),
          workers[1]?.receive(updates.slice(14), true),
        ]);
      }
      receiving = false;
    };
    await Promise.all([receive(), ...workers.map(work)]);
    answered.push(...(await deliverAll(store)).map(String));
    expect(answered).toHaveLength(people * each);
    expect(new Set(answered).size).toBe(people * each);
    for (let chat = 1; chat <= people; chat++)
      expect((await sessionOf(store, `telegram:${chat}`))?.tone.turns).toBe(each);
    expect(await store.depth()).toMatchObject({ questions: 0, messages: 0 });
  });

  it('answer the messages of one person in the order in which they came', async () => {
    const { store, openAgain } = await openFresh(kind);
    const workers = [store, await openAgain(), await openAgain()];
    await store.receive(saidAll(...Array.from({ length: 60 }, (_, index) => index)), true);
    const work = async (worker: Store) => {
      while ((await store.depth()).questions > 0) await worker.answerNext(echo, 1);
    };
    await Promise.all(workers.map(work));
    const expected = Array.from({ length: 60 }, (_, index) => `text ${index}`);
    expect(await deliverAll(store)).toEqual(expected);
  });

  it('never have a conversation at the same time', async () => {
    const { store, openAgain } = await openFresh(kind);
    const other = await openAgain();
    await store.receive([said(1, 'a', 1), said(2, 'b', 2)], true);
    const sets: unknown[][] = [];
    const noting = (): React => {
      const mine: unknown[] = [];
      sets.push(mine);
      return (question) => {
        mine.push(question.event);
        return echo(question);
      };
    };
    await Promise.all([store.answerNext(noting(), 5), other.answerNext(noting(), 5)]);
    expect(sets.flat().sort()).toEqual(['a', 'b']);
  });
});

describe.each(databases)('Store#beat on %s', (kind) => {
  it('frees what a worker held that was not seen for four seconds', async () => {
    const { store, openAgain, clock } = await openFresh(kind);
    const dead = await openAgain();
    await Promise.all([store.beat(), dead.beat()]);
    await say(store, toSend('a'), toSend('b'));
    const [held] = await claim(dead);
    clock.now += 3000;
    expect(await store.beat()).toMatchObject({ freed: 0 });
    expect(await claim(store)).toEqual([]);
    clock.now += 1001;
    expect(await store.beat()).toMatchObject({ freed: 1 });
    expect(await claim(store)).toMatchObject([{ id: held?.id, payload: 'a' }]);
  });

  it('tells how many workers live', async () => {
    const { store, openAgain, clock } = await openFresh(kind);
    const other = await openAgain();
    expect(await store.beat()).toMatchObject({ workers: 1 });
    await other.beat();
    expect(await store.beat()).toMatchObject({ workers: 2 });
    clock.now += 4001;
    expect(await store.beat()).toMatchObject({ workers: 1 });
  });

  it('leaves what a living worker holds, for two minutes', async () => {
    const { store, openAgain, clock } = await openFresh(kind);
    const slow = await openAgain();
    await slow.beat();
    await say(store, toSend('a'));
    await claim(slow);
    for (let second = 0; second < 100; second++) {
      clock.now += 1000;
      await slow.beat();
      if (second % 20 === 0) expect(await store.beat()).toMatchObject({ freed: 0 });
    }
    expect(await claim(store)).toEqual([]);
    clock.now += 20_000;
    expect(await claim(store)).toMatchObject([{ payload: 'a' }]);
  });

  it('lets the mark of a worker that was only taken for dead count', async () => {
    const { store, openAgain, clock } = await openFresh(kind);
    const slow = await openAgain();
    await slow.beat();
    await say(store, toSend('a'), toSend('b'));
    const [late] = await claim(slow);
    clock.now += 5000;
    await store.beat();
    const [again] = await claim(store);
    if (late) await done(slow, late);
    if (again) await done(store, again);
    expect(await deliverAll(store)).toEqual(['b']);
  });
});

describe.each(databases)('Store#sent on %s', (kind) => {
  it('lets no death bring the message again, and the next one wait until it is delivered', async () => {
    const { store, openAgain, clock } = await openFresh(kind);
    const dying = await openAgain();
    await dying.beat();
    await say(store, toSend('a'), toSend('b'));
    const [first] = await claim(dying);
    await dying.sent({ id: first?.id ?? 0, shows: null });
    expect(await claim(store)).toEqual([]);
    clock.now += 5000;
    await store.beat();
    expect(await deliverAll(store)).toEqual(['b']);
  });

  it('is followed by what comes next', async () => {
    const { store } = await openFresh(kind);
    await store.beat();
    await say(store, toSend('a'), toSend('b', 42), toSend('c', 42));
    for (const payload of ['a', 'b', 'c']) {
      const [letter] = await claim(store);
      expect(letter).toMatchObject({ payload });
      await store.sent({ id: letter?.id ?? 0, shows: null });
      if (letter) await done(store, letter);
    }
    expect((await store.depth()).messages).toBe(0);
  });

  it('remembers at once what a message shows', async () => {
    const { store } = await openFresh(kind);
    await store.beat();
    await say(store, toSend('a', -7));
    const [letter] = await claim(store);
    const sent = { id: letter?.id ?? 0, shows: { message: 9, digest: 'shown', date: 1 } };
    await store.sent(sent);
    await store.delivered(sent);
    await say(store, toSend('b', -7, 9));
    expect(await claim(store)).toMatchObject([{ shown: { digest: 'shown' } }]);
  });

  it('takes nothing from whom the line has passed to', async () => {
    const { store, openAgain, clock } = await openFresh(kind);
    const slow = await openAgain();
    await slow.beat();
    await say(store, toSend('a'), toSend('b'));
    const [late] = await claim(slow);
    await slow.sent({ id: late?.id ?? 0, shows: null });
    clock.now += 5000;
    await store.beat();
    expect(await claim(store)).toMatchObject([{ payload: 'b' }]);
    if (late) await done(slow, late);
    expect(await claim(slow)).toEqual([]);
  });
});

describe.each(databases)('Store#beat on %s', (kind) => {
  it.each([
    ['the list of those that ask', 'asking'],
    ['a session', 'sessions'],
    ['the list of those that are told', 'telling'],
  ])('finds what waits where %s has lost it', async (_what, table) => {
    const { store, url } = await openFresh(kind);
    await say(store, toSend('a', 7));
    await store.receive(saidAll(1), true);
    await runRaw(url, `delete from ${table}`);
    await store.beat();
    expect(await answerAll(store)).toEqual(['text 1']);
    expect((await deliverAll(store)).sort()).toEqual(['a', 'text 1']);
    await store.beat();
    expect(await claim(store)).toEqual([]);
  });
});

describe.each(databases)('Store#close on %s', (kind) => {
  it('frees what the worker held, at once', async () => {
    const { store, openAgain } = await openFresh(kind);
    const leaving = await openAgain();
    await leaving.beat();
    await say(store, toSend('a'));
    await claim(leaving);
    await leaving.close();
    expect(await deliverAll(store)).toEqual(['a']);
  });
});

describe.each(databases)('Store#lease on %s', (kind) => {
  it('is held by one, who renews it, until it gives it back', async () => {
    const { store, openAgain, clock } = await openFresh(kind);
    const other = await openAgain();
    expect(await store.lease('telegram-poll', 5000)).toBe(true);
    expect(await other.lease('telegram-poll', 5000)).toBe(false);
    expect(await other.lease('another', 5000)).toBe(true);
    clock.now += 4000;
    expect(await store.lease('telegram-poll', 5000)).toBe(true);
    clock.now += 4000;
    expect(await other.lease('telegram-poll', 5000)).toBe(false);
    await other.giveLeaseBack('telegram-poll');
    expect(await other.lease('telegram-poll', 5000)).toBe(false);
    await store.giveLeaseBack('telegram-poll');
    expect(await other.lease('telegram-poll', 5000)).toBe(true);
  });

  it('is taken over when it is old, and its former holder is told', async () => {
    const { store, openAgain, clock } = await openFresh(kind);
    const other = await openAgain();
    await store.lease('telegram-poll', 5000);
    clock.now += 5000;
    expect(await other.lease('telegram-poll', 5000)).toBe(true);
    expect(await store.lease('telegram-poll', 5000)).toBe(false);
  });

  it('goes to one of many who ask at once', async () => {
    const { store, openAgain } = await openFresh(kind);
    const all = [store, await openAgain(), await openAgain()];
    const got = await Promise.all(all.map((one) => one.lease('telegram-poll', 5000)));
    expect(got.filter(Boolean)).toHaveLength(1);
  });
});

describe.each(databases)('Store#takeTaps on %s', (kind) => {
  it('gives each tap once, with its age', async () => {
    const { store, openAgain, clock } = await openFresh(kind);
    const other = await openAgain();
    await store.receive(
      [said(1, 'x', 42, { tap: 'a' }), said(2, 'y', 42, { tap: 'b' }), said(3)],
      true,
    );
    clock.now += 20;
    const taken = await Promise.all([
      store.takeTaps(channel, 15_000, 10),
      other.takeTaps(channel, 15_000, 10),
    ]);
    expect(taken.flat().sort((a, b) => a.id.localeCompare(b.id))).toEqual([
      { id: 'a', age: 20 },
      { id: 'b', age: 20 },
    ]);
    expect(await store.takeTaps(channel, 15_000, 10)).toEqual([]);
  });

  it('forgets those that are too old, and gives no more than it is asked for', async () => {
    const { store, clock } = await openFresh(kind);
    await store.receive([said(1, 'x', 42, { tap: 'old' })], true);
    clock.now += 15_001;
    await store.receive(
      [said(2, 'y', 42, { tap: 'new' }), said(3, 'z', 42, { tap: 'next' })],
      true,
    );
    expect(await store.takeTaps(channel, 15_000, 2)).toEqual([{ id: 'new', age: 0 }]);
    expect(await store.takeTaps(channel, 15_000, 2)).toEqual([{ id: 'next', age: 0 }]);
  });

  it('gives them before and after their question is answered', async () => {
    const { store } = await openFresh(kind);
    await store.receive([said(1, 'x', 42, { tap: 'a' })], true);
    await answerAll(store);
    expect(await store.takeTaps(channel, 15_000, 2)).toHaveLength(1);
    expect(await store.takeTaps('qq', 15_000, 2)).toEqual([]);
  });
});

describe.each(databases)('The depth on %s', (kind) => {
  it('counts what waits, and how long', async () => {
    const { store, clock, url } = await openFresh(kind);
    await store.receive(saidAll(1, 2), true);
    await say(store, toSend('a', 7), toSend('b', 7), toSend('c', 7));
    clock.now += 500;
    const depth = { questions: 2, oldestQuestion: 500, messages: 3, oldestMessage: 500 };
    expect(await store.depth()).toEqual(depth);
    await store.check();
    expect(await runRaw(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});
