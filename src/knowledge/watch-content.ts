import { checkFolder } from './check-content.js';
import { hashFiles } from './hash.js';
import type { Content } from './knowledge-base.js';
import { errorsAmong, fileProblem, type Problem } from './problem.js';
import { type Folder, readFolder } from './read/folder.js';
import { watchFolder } from './watch-folder.js';

/** Whom to tell of changes. The functions must not throw. */
export interface WatchOptions {
  /** The content in use: should the files differ from it already, that is told first. */
  readonly loaded?: Content;
  /** New content that passed every check; `warnings` are what is still to be mended in it. */
  readonly onContent: (content: Content, warnings: readonly Problem[]) => void;
  /** The files changed, and cannot be used for these errors: whatever is in use stays so. */
  readonly onProblems: (problems: readonly Problem[]) => void;
}

export interface ContentWatch {
  /** Resolves when no later change can be missed. */
  readonly ready: Promise<void>;
  readonly close: () => Promise<void>;
}

/** How long the files must lie still before they are read, in milliseconds. */
const stillness = 200;

/** Watches a content folder, and checks it whole whenever its files have changed. */
export function watchContent(dir: string, options: WatchOptions): ContentWatch {
  let closed = false;
  let timer: NodeJS.Timeout | undefined;
  let checking = Promise.resolve();
  let known = options.loaded ? stateOf(options.loaded.filesHash, []) : null;

  async function check(): Promise<void> {
    const folder = readFolder(dir);
    const state = stateOf(hashFiles(folder.files), folder.problems);
    const first = known === null;
    if (closed || state === known) return;
    known = state;
    if (!first) await tell(folder);
  }

  async function tell(folder: Folder): Promise<void> {
    const checked = await checkFolder(folder);
    if (closed) return;
    if (checked.kind === 'usable') options.onContent(checked.content, checked.problems);
    else options.onProblems(errorsAmong(checked.problems));
  }

  function failed(error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    if (!closed) options.onProblems([fileProblem('.', `cannot be watched: ${reason}`)]);
  }

  function checkNext(): Promise<void> {
    checking = checking.then(check).catch(failed);
    return checking;
  }

  function changed(): void {
    clearTimeout(timer);
    if (!closed) timer = setTimeout(checkNext, stillness);
  }

  const watch = watchFolder(dir, changed, failed);
  return {
    ready: watch.then(checkNext, failed),
    close: async () => {
      closed = true;
      clearTimeout(timer);
      await watch.then((folder) => folder.close()).catch(() => undefined);
      clearTimeout(timer);
      await checking;
    },
  };
}

/** What a look at the folder saw. A warning about a stray file is no state of its own. */
function stateOf(filesHash: string, problems: readonly Problem[]): string {
  return JSON.stringify([filesHash, errorsAmong(problems)]);
}
