import { describe, expect, it } from 'vitest';
import { NotStorable } from '../../src/store/index.js';
import { databases } from '../support/databases.js';
import { openFresh } from './support/open-fresh.js';
import { deliverAll, next, sessionOf, toSend } from './support/talk.js';

const nothing = { effects: [] };

describe.each(databases)('Store#converse on %s', (kind) => {
  it('gives the session and returns what was answered', async () => {
    const { store } = await openFresh(kind);
    const turn = (text: string) =>
      store.converse('web:a', (session) => ({ ...nothing, session: next(session), text }));
    expect(await turn('one')).toMatchObject({ text: 'one', session: { tone: { turns: 1 } } });
    expect(await turn('two')).toMatchObject({ text: 'two', session: { tone: { turns: 2 } } });
    expect(await sessionOf(store, 'web:b')).toBeNull();
  });

  it('takes turns of one conversation one after another, those of many at once', async () => {
    const { store, openAgain } = await openFresh(kind);
    const stores = [store, await openAgain()];
    const turns = Array.from({ length: 60 }, (_, index) =>
      stores[index % 2]?.converse(`web:${index % 3}`, (session) => ({
        ...nothing,
        session: next(session),
      })),
    );
    await Promise.all(turns);
    for (const name of ['web:0', 'web:1', 'web:2'])
      expect((await sessionOf(store, name))?.tone.turns).toBe(20);
  });

  it('saves nothing of a turn that throws, and lets others be', async () => {
    const { store } = await openFresh(kind);
    const [failed, ring, good] = await Promise.allSettled([
      store.converse('web:a', () => {
        throw new RangeError('no');
      }),
      store.converse('web:a', (session) => ({
        ...nothing,
        session: next(session),
        outgoing: [toSend(undefined)],
      })),
      store.converse('web:b', (session) => ({ ...nothing, session: next(session) })),
    ]);
    expect(failed).toMatchObject({ reason: expect.any(RangeError) });
    expect(ring).toMatchObject({ reason: expect.any(NotStorable) });
    expect(good.status).toBe('fulfilled');
    expect(await sessionOf(store, 'web:a')).toBeNull();
  });

  it('keeps effects, and messages to others', async () => {
    const { store } = await openFresh(kind);
    await store.converse('web:a', (session) => ({
      session: next(session),
      effects: [{ kind: 'unanswered', text: 'masked', confidence: 0.5 }],
      outgoing: [toSend('to staff', -5)],
    }));
    expect(await store.unanswered(1)).toMatchObject([{ text: 'masked', confidence: 0.5 }]);
    expect(await deliverAll(store)).toEqual(['to staff']);
  });
});
