import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  DatabaseUnreachable,
  NewerDatabase,
  openStore,
  StoreError,
  WrongDatabaseUrl,
} from '../../src/store/index.js';
import { databases, freshDatabase } from '../support/databases.js';
import { openFresh } from './support/open-fresh.js';
import { runRaw } from './support/raw.js';
import {
  answerAll,
  claim,
  deliverAll,
  done,
  saidAll,
  say,
  sessionOf,
  toSend,
} from './support/talk.js';

describe.each(databases)('openStore on %s', (kind) => {
  it('finds everything again after it was closed', async () => {
    const { store, openAgain } = await openFresh(kind);
    await store.receive(saidAll(1, 2), true);
    await answerAll(store);
    await store.receive(saidAll(3), true);
    const [first] = await claim(store);
    if (first) await done(store, first);
    await store.close();
    const again = await openAgain();
    expect(await again.receive(saidAll(1, 2, 3), true)).toEqual([false, false, false]);
    expect((await sessionOf(again, 'telegram:42'))?.tone.turns).toBe(2);
    expect(await answerAll(again)).toEqual(['text 3']);
    expect(await deliverAll(again)).toEqual(['text 2', 'text 3']);
  });

  it('makes the schema once, however many open it at once', async () => {
    const url = await freshDatabase(kind);
    const stores = await Promise.all([1, 2, 3, 4].map(() => openStore(url, { connections: 2 })));
    const calls = stores.map((store) => store.receive(saidAll(1), true));
    expect((await Promise.all(calls)).flat().filter(Boolean)).toHaveLength(1);
    await Promise.all(stores.map((store) => store.close()));
    expect(await runRaw(url, 'select name from migrations')).toEqual([{ name: '0001_first' }]);
  });

  it('refuses what a newer version has used, and leaves it as it is', async () => {
    const url = await freshDatabase(kind);
    const store = await openStore(url);
    await store.receive(saidAll(1), true);
    await store.close();
    await runRaw(url, `insert into migrations values ('0002_future', '2030-01-01')`);
    const opening = openStore(url);
    await expect(opening).rejects.toBeInstanceOf(NewerDatabase);
    await expect(opening).rejects.toMatchObject({ unknown: ['0002_future'] });
    await expect(opening).rejects.toThrow(/was used by a newer unbind-bot \(0002_future\)/);
    expect(await runRaw(url, 'select update_id from inbox')).toHaveLength(1);
  });

  it('reads the database’s own clock', async () => {
    const store = await openStore(await freshDatabase(kind));
    await store.beat();
    await say(store, toSend('a'));
    const [delivery] = await claim(store);
    expect(Math.abs((delivery?.createdAt ?? 0) - Date.now())).toBeLessThan(5000);
    await store.close();
  });

  it('rejects after it was closed', async () => {
    const { store } = await openFresh(kind);
    await store.close();
    await expect(store.check()).rejects.toThrow();
    await expect(store.receive(saidAll(1), true)).rejects.toThrow();
    await store.close();
  });
});

describe('openStore', () => {
  it('makes the folder of a file', async () => {
    const url = (await freshDatabase('sqlite')).replace('bot.sqlite', 'a/b/bot.sqlite');
    const store = await openStore(url);
    await store.close();
    expect(existsSync(url.slice('sqlite:'.length))).toBe(true);
  });

  it('keeps everything in memory when it is told to', async () => {
    const store = await openStore('sqlite::memory:');
    await store.receive(saidAll(1), true);
    expect(await answerAll(store)).toEqual(['text 1']);
    await store.close();
  });

  it('commits SQLite to the disk, but for what may be lost', async () => {
    const { store, url } = await openFresh('sqlite');
    await say(store, toSend('a'));
    expect(await deliverAll(store)).toEqual(['a']);
    expect(await runRaw(url, 'pragma journal_mode')).toEqual([{ journal_mode: 'wal' }]);
  });

  it.each([
    ['mysql://me:hunter2@host/db', 'mysql: is not known'],
    ['', 'it is not known'],
    ['sqlite:', 'it names no file'],
    ['postgres://me:hunter2@host', 'it has no name of a database'],
    ['postgres://me:hunter2@[host/db', 'it is not an address'],
  ])('refuses %s and tells why, without the password', async (url, why) => {
    const error = await openStore(url).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(WrongDatabaseUrl);
    expect(error).toBeInstanceOf(StoreError);
    expect(String(error)).toContain(why);
    expect(everythingIn(error)).not.toContain('hunter2');
  });

  it('tells a server that cannot be reached, without the password', async () => {
    const error = await openStore('postgres://me:hunter2@127.0.0.1:9/db?password=hunter2').catch(
      (caught: unknown) => caught,
    );
    expect(error).toBeInstanceOf(DatabaseUnreachable);
    expect(String(error)).toContain('postgres://me@127.0.0.1:9/db cannot be opened: ');
    expect(String(error)).toContain('ECONNREFUSED');
    expect(everythingIn(error)).not.toContain('hunter2');
  });

  it('tells a database that the server does not have', async () => {
    const url = new URL('no_such_database', await freshDatabase('postgres')).href;
    await expect(openStore(url)).rejects.toThrow(/"no_such_database" does not exist/);
  });

  it('tells a file that cannot be opened, and one that is no database', async () => {
    const path = (await freshDatabase('sqlite')).slice('sqlite:'.length);
    await mkdir(path);
    await expect(openStore(`sqlite:${path}`)).rejects.toBeInstanceOf(DatabaseUnreachable);
    await expect(openStore(`sqlite:${join(path, 'x', '\0')}`)).rejects.toThrow(WrongDatabaseUrl);
    await expect(openStore(`sqlite:${import.meta.filename}`)).rejects.toThrow(
      /cannot be opened: file is not a database/,
    );
  });
});

/** What any log could show of an error. */
function everythingIn(error: unknown): string {
  const shown: string[] = [];
  for (let at: unknown = error; at instanceof Error; at = at.cause)
    shown.push(at.stack ?? '', ...Object.values(at).map((value) => JSON.stringify(value) ?? ''));
  return shown.join('\n');
}
