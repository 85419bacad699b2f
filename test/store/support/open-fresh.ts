import { onTestFinished } from 'vitest';
import { openStore, type Store, type StoreOptions } from '../../../src/store/index.js';
import { createEmptyDatabases, type DatabaseKind } from '../../support/databases.js';

/** A clock that stands still until it is set. */
export interface Clock {
  now: number;
}

/** A database of this test's, with as many stores on it as there would be processes. */
export interface Opened {
  readonly url: string;
  readonly store: Store;
  readonly clock: Clock;
  /** Opens it once more, as another process does. */
  readonly openAgain: (options?: StoreOptions) => Promise<Store>;
}

const emptyDatabase = createEmptyDatabases();

export async function openFresh(kind: DatabaseKind): Promise<Opened> {
  const url = await emptyDatabase(kind);
  const clock: Clock = { now: 1_800_000_000_000 };
  const openAgain: Opened['openAgain'] = async (options = {}) => {
    const store = await openStore(url, { connections: 3, clock: () => clock.now, ...options });
    onTestFinished(() => store.close());
    return store;
  };
  return { url, store: await openAgain(), clock, openAgain };
}
