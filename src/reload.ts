import type { App } from './app.js';
import { type ContentWatch, watchContent } from './knowledge/index.js';
import { type LoadedBrain, toBrain } from './load-brain.js';
import type { Log } from './log.js';
import { problemLines } from './problem-lines.js';

/** Keeps the app's brain up with its content: good content is swapped in whole, bad content reported. */
export function reloadOnChange(
  app: App,
  { content }: LoadedBrain,
  folders: { readonly contentDir: string; readonly cacheDir: string },
  log: Log,
): ContentWatch {
  // Of contents that come while one is still being trained on, only the newest is thought with.
  let newest = 0;
  return watchContent(folders.contentDir, {
    loaded: content,
    onContent: (changed) => {
      const mine = ++newest;
      log.info({}, 'the content has changed; learning it');
      toBrain(changed, folders.cacheDir).then(
        ({ brain }) => {
          if (mine !== newest) return;
          app.think(brain);
          log.info({}, 'the content has changed and is in use');
        },
        (error: unknown) =>
          log.error({ error: String(error) }, 'the changed content could not be learnt'),
      );
    },
    onProblems: (problems) => {
      newest++;
      const lines = problemLines(problems, folders.contentDir);
      log.error(
        { problems: lines },
        `the changed content is not usable; the last good one stays:\n${lines.join('\n')}`,
      );
    },
  });
}
