import {
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What workers write down faster than a transaction; it outlives the process, not the power. */
export interface Journal {
  /** One line, safe when it returns. */
  readonly write: (worker: string, line: string) => void;
  /** Only these lines are left. */
  readonly rewrite: (worker: string, lines: readonly string[]) => void;
  /** The lines of other workers that left some behind. */
  readonly others: (worker: string) => readonly {
    readonly worker: string;
    readonly lines: readonly string[];
  }[];
  /** A worker's lines are of no use any more. */
  readonly remove: (worker: string) => void;
}

/** Journals beside a database's file, one for each worker. */
export function createJournal(database: string): Journal {
  const folder = dirname(database);
  const prefix = `${basename(database)}-sent-`;
  const pathOf = (worker: string): string => join(folder, prefix + worker);
  let open: { readonly worker: string; readonly file: number } | null = null;

  function close(): void {
    if (open) closeSync(open.file);
    open = null;
  }

  return {
    write: (worker, line) => {
      open ??= { worker, file: openSync(pathOf(worker), 'a') };
      writeSync(open.file, `${line}\n`);
    },
    rewrite: (worker, lines) => {
      close();
      const path = pathOf(worker);
      const file = openSync(`${path}.new`, 'w');
      writeSync(file, lines.map((line) => `${line}\n`).join(''));
      closeSync(file);
      renameSync(`${path}.new`, path);
    },
    others: (mine) =>
      readdirSync(folder)
        .filter((name) => name.startsWith(prefix) && !name.endsWith('.new'))
        .map((name) => name.slice(prefix.length))
        .filter((worker) => worker !== mine)
        .map((worker) => ({ worker, lines: readLines(pathOf(worker)) })),
    remove: (worker) => {
      if (open?.worker === worker) close();
      rmSync(pathOf(worker), { force: true });
    },
  };
}

/** The last line may be cut off. */
function readLines(path: string): string[] {
  return readFileSync(path, 'utf8').split('\n').slice(0, -1);
}
