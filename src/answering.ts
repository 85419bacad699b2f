import type { App } from './app.js';
import { type Loop, startLoop } from './channels/index.js';
import type { Report } from './log.js';

/** What others leave to do is looked for so often, in milliseconds. */
const every = 75;
/** Under load, milliseconds between transactions: the longer, the more is done in each. */
const between = 40;

/** Answers what comes into the inbox; `onAnswered` is told when there is something in the outbox. */
export function startAnswering(app: App, onAnswered: () => void, log: Report): Loop {
  return startLoop(
    async () => {
      const { answered, isMore, aside } = await app.answerSome();
      for (const facts of aside) log.error(facts, 'a question could not be answered');
      if (answered > 0) onAnswered();
      if (isMore) return 'some';
      return answered > 0 ? 'all' : 'nothing';
    },
    {
      every,
      between,
      onError: (error) =>
        log.error(
          { error: error instanceof Error ? error.name : typeof error },
          'questions could not be answered; trying again',
        ),
    },
  );
}
