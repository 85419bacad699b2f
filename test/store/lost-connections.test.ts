import { expect, it } from 'vitest';
import { openStore } from '../../src/store/index.js';
import { freshDatabase } from '../support/databases.js';
import { createHalfOpen } from '../support/half-open.js';
import { runRaw } from './support/raw.js';
import { answerAll, claim, deliverAll, echo, said, saidAll, sessionOf } from './support/talk.js';

const hangUp = `select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid()`;

it('The store outlives its connections to PostgreSQL: calls reject, and later ones go on', async () => {
  const url = await freshDatabase('postgres');
  const store = await openStore(url, { connections: 4 });
  await store.receive(saidAll(1), true);
  let over = false;
  let failures = 0;
  const repeat = async (job: () => Promise<unknown>) => {
    while (!over) await job().catch(() => failures++);
  };
  let updateId = 1;
  const working = Promise.all([
    repeat(() => store.receive([said(++updateId)], true)),
    repeat(() => store.answerNext(echo, 5)),
    repeat(() => claim(store)),
    repeat(() => store.beat()),
  ]);
  for (let times = 0; times < 8; times++) {
    await new Promise((resolve) => setTimeout(resolve, 40));
    await runRaw(url, hangUp);
  }
  over = true;
  await working;
  expect(failures).toBeGreaterThan(0);
  await store.check().catch(() => undefined);
  await store.check();
  await store.receive([said(++updateId, 'after it')], true);
  await answerAll(store);
  expect((await sessionOf(store, 'telegram:42'))?.tone.turns).toBeGreaterThan(0);
  expect(await store.depth()).toMatchObject({ questions: 0 });
  // What was claimed by a call whose answer was lost comes again.
  await store.close();
  const again = await openStore(url);
  await again.beat();
  expect((await deliverAll(again)).at(-1)).toBe('after it');
  await again.close();
});

it('The store gives up connections on which nothing comes any more, and goes on by new ones', async () => {
  const { url, lose } = await createHalfOpen(await freshDatabase('postgres'));
  const store = await openStore(url, { connections: 2, silence: 300 });
  await store.receive(saidAll(1), true);
  lose();
  await expect(store.receive(saidAll(2), true)).rejects.toThrow();
  expect(await store.receive(saidAll(2), true)).toEqual([true]);
  await store.check();
  await store.close();
});
