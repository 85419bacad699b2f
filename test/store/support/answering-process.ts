import { openStore } from '../../../src/store/index.js';
import { echo } from './talk.js';

/** Answers whatever is due, slowly, until it is killed. */
const store = await openStore(process.argv[2] ?? '');
process.stdout.write('ready\n');
for (;;) {
  const { conversations } = await store.answerNext((question) => {
    const until = performance.now() + 1;
    while (performance.now() < until);
    return echo(question);
  }, 4);
  if (conversations === 0) await new Promise((resolve) => setTimeout(resolve, 5));
}
