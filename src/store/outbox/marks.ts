import type { Engine } from '../engine/engine.js';
import { createGather } from '../gather.js';
import type { Delivered } from './delivery.js';
import { markDelivered, markSent, moveOnAfter } from './settle.js';

/** How a worker notes what it has sent. */
export interface Marks {
  readonly sent: (message: Delivered) => Promise<void>;
  readonly delivered: (message: Delivered) => Promise<void>;
}

const mostGathered = 256;
/** Under load, milliseconds between transactions: nothing waits for them but what comes behind. */
const rest = 60;
/** Lines of the journal beyond which it is written anew. */
const mostLines = 10_000;

/**
 * A transaction for each message would take longer than sending it: SQLite has a journal for that, PostgreSQL
 * a single statement, and the rest is done for many at a time.
 */
export function createMarks(engine: Engine, worker: string): Marks {
  const { journal } = engine;
  const mark = createGather(markDelivered.bind(null, engine), mostGathered, journal ? rest : 0);
  /** Sent, and not yet marked. */
  const open = new Map<number, string>();
  /** Marked where there is no journal: all that is left is to move their lines on. */
  const marked = new Set<number>();
  const moveOn = createGather(
    (ids: readonly number[]) => moveOnAfter(engine, worker, ids),
    mostGathered,
  );
  let lines = 0;

  function close(id: number): void {
    if (!journal || !open.delete(id)) return;
    const isLong = lines > mostLines && lines > 2 * open.size;
    if (!isLong && (open.size > 0 || lines < mostLines / 10)) return;
    journal.rewrite(worker, [...open.values()]);
    lines = open.size;
  }

  return {
    sent: async (message) => {
      if (!journal) {
        // What it shows is to be remembered with it; then there is nothing left to do.
        if (message.shows) return void (await mark(message));
        await markSent(engine, message.id);
        marked.add(message.id);
        return;
      }
      const line = JSON.stringify(message);
      journal.write(worker, line);
      open.set(message.id, line);
      lines++;
    },
    delivered: async (message) => {
      if (marked.has(message.id)) {
        await moveOn(message.id);
        marked.delete(message.id);
        return;
      }
      await mark(message);
      close(message.id);
    },
  };
}
