import { describe, expect, it } from 'vitest';
import { newSession } from '../../src/bot/index.js';
import type { React } from '../../src/store/index.js';
import { databases } from '../support/databases.js';
import { openFresh } from './support/open-fresh.js';
import { runRaw } from './support/raw.js';
import {
  answerAll,
  answerDue,
  answered,
  claim,
  deliverAll,
  echo,
  said,
  saidAll,
  sessionOf,
  toSend,
} from './support/talk.js';

describe.each(databases)('Store#answerNext on %s', (kind) => {
  it('answers each question with the session that the one before it left', async () => {
    const { store } = await openFresh(kind);
    await store.receive(saidAll(1, 2, 3), true);
    const turns: unknown[] = [];
    const react: React = (question) => {
      turns.push(question.session?.tone.turns ?? null);
      return echo(question);
    };
    const progress = await answerDue(store, react);
    expect(progress).toEqual({
      conversations: 1,
      isMore: false,
      answered: 3,
      aside: [],
      damagedSessions: 0,
    });
    expect(turns).toEqual([null, 1, 2]);
    expect(await sessionOf(store, 'telegram:42')).toEqual({
      ...newSession('en'),
      tone: { turns: 3, again: false, apologised: false },
    });
    expect(await deliverAll(store)).toEqual(['text 1', 'text 2', 'text 3']);
  });

  it('gives all that is known of a question', async () => {
    const { store, clock } = await openFresh(kind);
    await store.receive([said(5, { kind: 'said' }, -7, { message: 3 })], true);
    const seen: unknown[] = [];
    await store.answerNext((question) => {
      seen.push(question);
      return answered(question);
    }, 10);
    expect(seen).toEqual([
      {
        conversation: 'telegram:-7',
        channel: 'telegram',
        chat: -7,
        updateId: 5,
        event: { kind: 'said' },
        session: null,
        message: { id: 3, shown: null },
        receivedAt: clock.now,
      },
    ]);
  });

  it('does nothing when nothing is due', async () => {
    const { store } = await openFresh(kind);
    expect(await store.answerNext(echo, 10)).toMatchObject({ conversations: 0, answered: 0 });
  });

  it('takes as many conversations as it is told to, those first that wait longest', async () => {
    const { store, clock } = await openFresh(kind);
    for (const chat of [3, 1, 2]) {
      clock.now += 1;
      await store.receive([said(chat, chat, chat)], true);
    }
    const events: unknown[] = [];
    const react: React = (question) => {
      events.push(question.event);
      return echo(question);
    };
    expect(await store.answerNext(react, 2)).toMatchObject({ conversations: 2, isMore: true });
    expect(events).toEqual([3, 1]);
    expect(await store.answerNext(react, 2)).toMatchObject({ conversations: 1, isMore: false });
  });

  it('leaves the rest for another time when answering takes long', async () => {
    const { store } = await openFresh(kind);
    const chats = Array.from({ length: 40 }, (_, index) => index + 1);
    await store.receive(
      chats.map((chat) => said(chat, chat, chat)),
      true,
    );
    const events: unknown[] = [];
    const slowly: React = (question) => {
      events.push(question.event);
      const until = performance.now() + 4;
      while (performance.now() < until);
      return echo(question);
    };
    expect(await store.answerNext(slowly, 100)).toMatchObject({ isMore: true });
    expect(events.length).toBeLessThan(chats.length);
    events.push(...(await answerAll(store)));
    expect(events.toSorted((a, b) => Number(a) - Number(b))).toEqual(chats);
  });

  it('answers a flood a little at a time, and others in between', async () => {
    const { store, clock } = await openFresh(kind);
    const flood = Array.from({ length: 300 }, (_, index) => said(index, index, 1));
    await store.receive(flood, true);
    clock.now += 1;
    await store.receive([said(1000, 'mine', 2)], true);
    clock.now += 1;
    const before: unknown[] = [];
    for (let found = false; !found; clock.now += 1)
      await store.answerNext((question) => {
        if (question.chat === 2) found = true;
        else before.push(question.event);
        return echo(question);
      }, 1);
    expect(before).toHaveLength(10);
    expect(await answerAll(store)).toEqual(Array.from({ length: 290 }, (_, index) => index + 10));
  });

  it('puts aside what makes the answer throw, and goes on with the next', async () => {
    const { store } = await openFresh(kind);
    await store.receive([...saidAll(1, 2, 3), said(4, 'other', 1)], true);
    const react: React = (question) => {
      if (question.event === 'text 2') throw new TypeError('about text 2');
      return echo(question);
    };
    const progress = await answerDue(store, react);
    expect(progress).toMatchObject({ conversations: 2, answered: 3 });
    expect(progress.aside).toEqual([
      { updateId: 2, reason: expect.stringMatching(/^TypeError at /) },
    ]);
    expect((await sessionOf(store, 'telegram:42'))?.tone.turns).toBe(2);
    expect((await deliverAll(store)).sort()).toEqual(['other', 'text 1', 'text 3']);
    expect(await answerAll(store)).toEqual([]);
  });

  it('never tells what a person wrote in a reason', async () => {
    const { store } = await openFresh(kind);
    await store.receive(saidAll(1), true);
    const { aside } = await store.answerNext(({ event }) => {
      throw new Error(`cannot answer ${event}\n    at "text 1"`);
    }, 1);
    expect(JSON.stringify(aside)).not.toContain('text 1');
  });

  it.each<[string, React]>([
    ['to a chat that is no number', (question) => answered(question, [toSend('x', Number.NaN)])],
    ['that is no JSON', (question) => answered(question, [toSend(undefined)])],
    ['that is a ring', (question) => answered(question, [toSend(ring())])],
  ])('puts aside a question whose answer has a message %s', async (_what, wrong) => {
    const { store } = await openFresh(kind);
    await store.receive(saidAll(1, 2), true);
    const react: React = (question) => (question.updateId === 1 ? wrong(question) : echo(question));
    const { aside } = await store.answerNext(react, 1);
    expect(aside).toEqual([{ updateId: 1, reason: expect.stringContaining('cannot be stored') }]);
    expect(await deliverAll(store)).toEqual(['text 2']);
  });

  it('puts aside what the answer declines', async () => {
    const { store } = await openFresh(kind);
    await store.receive(saidAll(1, 2), true);
    const react: React = (question) =>
      question.updateId === 1 ? { kind: 'aside', reason: 'of a newer version' } : echo(question);
    const { aside } = await answerDue(store, react);
    expect(aside).toEqual([{ updateId: 1, reason: 'of a newer version' }]);
    expect(await deliverAll(store)).toEqual(['text 2']);
  });

  it('begins anew where a stored session is damaged, or of another version', async () => {
    const { store, url } = await openFresh(kind);
    await store.receive([said(1, 'a', 1), said(2, 'b', 2), said(3, 'c', 3)], true);
    await answerAll(store);
    await runRaw(
      url,
      `update sessions set session = '{"version"' where conversation = 'telegram:1'`,
    );
    await runRaw(
      url,
      `update sessions set session = '{"version":99}' where conversation = 'telegram:2'`,
    );
    await store.receive([said(4, 'a', 1), said(5, 'b', 2), said(6, 'c', 3)], true);
    expect(await answerDue(store)).toMatchObject({ answered: 3, damagedSessions: 2 });
    const turns = ['telegram:1', 'telegram:2', 'telegram:3'].map(
      async (name) => (await sessionOf(store, name))?.tone.turns,
    );
    expect(await Promise.all(turns)).toEqual([1, 1, 2]);
  });

  it('puts a damaged event aside', async () => {
    const { store, url } = await openFresh(kind);
    await store.receive(saidAll(1, 2), true);
    await runRaw(url, `update inbox set event = '{"' where update_id = 1`);
    const { aside, answered: count } = await answerDue(store, echo);
    expect(aside).toEqual([{ updateId: 1, reason: 'the stored event is damaged' }]);
    expect(count).toBe(1);
  });

  it('writes nothing at all when the database fails, and answers again', async () => {
    const { store, url } = await openFresh(kind);
    await store.receive(saidAll(1), true);
    await runRaw(url, 'alter table outbox rename to elsewhere');
    await expect(store.answerNext(echo, 10)).rejects.toThrow();
    await runRaw(url, 'alter table elsewhere rename to outbox');
    expect(await sessionOf(store, 'telegram:42')).toBeNull();
    expect(await answerAll(store)).toEqual(['text 1']);
    expect(await deliverAll(store)).toEqual(['text 1']);
  });

  it('tells whose the tapped message is, and what it shows', async () => {
    const { store } = await openFresh(kind);
    await store.receive(saidAll(1), true);
    await answerAll(store);
    const [card] = await claim(store);
    await store.delivered({ id: card?.id ?? 0, shows: { message: 77, digest: 'd', date: 5 } });
    await store.receive(
      [said(2, 'tap', 42, { message: 77 }), said(3, 'tap', 7, { message: 77 })],
      true,
    );
    const seen: unknown[] = [];
    await answerAll(store, (question) => {
      seen.push(question.message?.shown);
      return echo(question);
    });
    expect(seen).toEqual([{ conversation: 'telegram:42', digest: 'd', date: 5 }, null]);
  });

  it('keeps what people wrote no longer than until it is answered', async () => {
    const { store, url } = await openFresh(kind);
    await store.receive([said(1, 'a secret')], true);
    await answerAll(store, (question) => answered(question));
    expect(JSON.stringify(await runRaw(url, 'select * from inbox'))).not.toContain('a secret');
  });

  it('keeps feedback, its reasons, and what was not answered', async () => {
    const { store, clock } = await openFresh(kind);
    await store.receive(saidAll(1), true);
    await answerAll(store, (question) =>
      answered(
        question,
        [],
        [
          { kind: 'feedback', topic: 'unbind_phone', helped: true },
          { kind: 'feedback', topic: 'unbind_phone', helped: false },
          { kind: 'feedback-reason', topic: 'unbind_phone', reason: 'stuck' },
          { kind: 'unanswered', text: 'wie geht \0 das \ud800?', confidence: 0.25 },
          { kind: 'hand-off' },
        ],
      ),
    );
    expect(await store.feedback()).toEqual([{ topic: 'unbind_phone', helped: 1, notHelped: 1 }]);
    expect(await store.unanswered(5)).toEqual([
      {
        id: expect.any(Number),
        text: 'wie geht \ufffd das \ufffd?',
        locale: 'en',
        confidence: 0.25,
        at: clock.now,
      },
    ]);
  });
});

function ring(): unknown {
  const one: { self?: unknown } = {};
  one.self = one;
  return one;
}
