import { realpath, stat } from 'node:fs/promises';
import type { FSWatcher } from 'chokidar';

/** A watch that has been set up. */
export interface FolderWatch {
  readonly close: () => Promise<void>;
}

/** How often to ask whether the folder is still the same one, in milliseconds. */
const lookAfter = 500;

/**
 * Tells of every change in a folder, often several times; also when another folder takes its place,
 * by a link that is turned or by a copy. Resolves when no later change can be missed.
 */
export async function watchFolder(
  dir: string,
  changed: () => void,
  failed: (error: unknown) => void,
): Promise<FolderWatch> {
  const { watch } = await import('chokidar');
  let closed = false;
  let identity = '';
  let watcher: FSWatcher | null = null;
  let timer: NodeJS.Timeout | undefined;
  let turn = Promise.resolve();

  // The system tells what happens in a folder, not what happens on the way to it.
  async function look(): Promise<void> {
    const now = await identityOf(dir);
    if (closed || now.identity === identity) return;
    identity = now.identity;
    await watcher?.close();
    watcher = null;
    if (now.path !== null) {
      const started = watch(now.path, { followSymlinks: false, ignoreInitial: true });
      watcher = started;
      started.on('all', changed).on('error', failed);
      await new Promise<void>((resolve) => started.once('ready', () => resolve()));
    }
    changed();
  }

  function lookAgain(): void {
    timer = setTimeout(() => {
      turn = look().catch(failed).then(lookAgain);
    }, lookAfter);
    timer.unref();
    if (closed) clearTimeout(timer);
  }

  await look();
  lookAgain();
  return {
    close: async () => {
      closed = true;
      clearTimeout(timer);
      await turn;
      await watcher?.close();
    },
  };
}

async function identityOf(dir: string): Promise<{ identity: string; path: string | null }> {
  try {
    const path = await realpath(dir);
    const { dev, ino, birthtimeMs } = await stat(path);
    return { identity: [path, dev, ino, birthtimeMs].join(' '), path };
  } catch {
    return { identity: 'gone', path: null };
  }
}
