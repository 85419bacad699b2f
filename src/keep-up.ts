import { startLoop } from './channels/index.js';
import type { Report } from './log.js';
import type { Retention, Store } from './store/index.js';

/** Work at set times. */
export interface Upkeep {
  /** How many processes share the database, this one among them; as of the last second. */
  readonly processes: () => number;
  readonly stop: () => Promise<void>;
}

const second = 1000;
const hour = 60 * 60 * second;

/** Tells the store each second that this process lives, and deletes each hour what is old. */
export async function keepUp(
  store: Pick<Store, 'beat' | 'prune'>,
  retention: Partial<Retention>,
  log: Report,
): Promise<Upkeep> {
  const failed = (what: string) => (error: unknown) =>
    log.error({ what, error: nameOf(error) }, 'the database failed; trying again');
  // Before anything is claimed: what a worker holds that nobody has seen is free for all.
  let { workers } = await store.beat();
  const beat = async () => {
    ({ workers } = await store.beat());
    return 'nothing' as const;
  };
  const prune = async () => {
    const gone = await store.prune(retention);
    if (gone > 0) log.info({ rows: gone }, 'what was old is deleted');
    return 'nothing' as const;
  };
  const loops = [
    startLoop(beat, { every: second, longestPause: second / 2, onError: failed('beat') }),
    startLoop(prune, { every: hour, onError: failed('prune') }),
  ];
  return {
    processes: () => workers,
    stop: async () => {
      await Promise.all(loops.map((loop) => loop.stop()));
    },
  };
}

/** What can be told of a database's error: its message may quote what is stored. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error ? `${error.name} ${String(error.code)}` : error.name;
}
