import { describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../src/store/index.js';
import { databases, freshDatabase } from '../support/databases.js';
import { runRaw } from './support/raw.js';
import { answered, channel, claim, echo, next, said, toSend } from './support/talk.js';

/** Milliseconds. */
const howLong = 1500;
const people = 10;

const below = (limit: number): number => Math.floor(Math.random() * limit);
const someone = (): number => 1 + below(people);
const soon = () => new Promise((resolve) => setTimeout(resolve, below(3)));

describe.each(databases)('Three workers on %s that do everything at once', (kind) => {
  it('fail in nothing, and leave nothing behind', async () => {
    const url = await freshDatabase(kind);
    const open = () => openStore(url, { connections: 6 });
    const [first, ...others] = [await open(), await open(), await open()];
    const end = performance.now() + howLong;
    let updateId = 0;
    const update = () =>
      said(below(3) ? ++updateId : below(updateId + 1), 'text', someone(), { message: below(5) });
    const jobs = (store: Store): (() => Promise<unknown>)[] => [
      () => store.receive(Array.from({ length: 1 + below(12) }, update), below(2) === 0),
      () => store.receive(Array.from({ length: 1 + below(3) }, update), false),
      () => store.answerNext(echo, 5),
      () =>
        store.answerNext(
          (question) => answered(question, [toSend('edit', question.chat, below(4))]),
          5,
        ),
      () => settleSome(store),
      () => Promise.all([1, 2, 3].map(() => converse(store))),
      () => store.takeTaps(channel, 1000, 10),
      () => store.beat(),
      () => store.prune({ inbox: 500, outbox: 500, shown: 100 }),
      async () => {
        if (below(20) === 0) await store.migrateChat({ channel, from: someone(), to: someone() });
      },
    ];
    const repeat = async (job: () => Promise<unknown>) => {
      for (; performance.now() < end; await soon()) await job();
    };
    await Promise.all([first, ...others].flatMap((store) => jobs(store).map(repeat)));
    await Promise.all(others.map((store) => store.close()));
    await finish(first);
    expect(await first.depth()).toMatchObject({ questions: 0, messages: 0 });
    expect(await runRaw(url, 'select line from telling')).toEqual([]);
    expect(await runRaw(url, 'select conversation from asking')).toEqual([]);
    await first.close();
  });
});

function converse(store: Store): Promise<unknown> {
  const chat = someone();
  return store.converse(`telegram:${chat}`, (session) => ({
    session: next(session),
    effects: [],
    outgoing: [toSend('text', chat)],
  }));
}

async function settleSome(store: Store): Promise<void> {
  for (const { id, chat } of await claim(store, 6)) {
    const chance = below(10);
    if (chance < 6) {
      const shows = { message: below(5), digest: 'd', date: below(100) };
      await store.delivered({ id, shows });
    } else if (chance < 7) await store.failed(id, 'no answer', below(20));
    else if (chance < 8) await store.park(id, below(20));
    else if (chance < 9) await store.putAside(id, 'refused');
    else await store.unreachable(channel, chat);
  }
}

/** Milliseconds in which something must come to its end: a long line is told one message after another. */
const mostStill = 5000;

/** Until nothing is left, or nothing moves any more. */
async function finish(store: Store): Promise<void> {
  let fewest = Number.POSITIVE_INFINITY;
  let moved = performance.now();
  for (;;) {
    await store.answerNext(echo, 50);
    const claimed = await claim(store, 50);
    await Promise.all(claimed.map(({ id }) => store.delivered({ id, shows: null })));
    const { questions, messages } = await store.depth();
    const left = questions + messages;
    if (left < fewest) [fewest, moved] = [left, performance.now()];
    if (left === 0 || performance.now() - moved > mostStill) return;
    await store.beat();
    await soon();
  }
}
