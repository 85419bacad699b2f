import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Figure, median, quantile } from '../figure.js';
import type { Product } from '../product.js';

type Bot = typeof import('../../src/bot/index.js');
type Brain = import('../../src/bot/index.js').Brain;
type Session = import('../../src/bot/index.js').Session;

/** How often a question is asked in a row: the first time its data is in no cache of the processor. */
const tries = 5;

/** What a Turn shall take at most, question included, in µs. */
const targets = { p50: 120, p99: 500 } as const;

/**
 * How long `respond` takes for a question, at the middle and at its slowest hundredth: of a person whom
 * the bot meets for the first time, and of one who stands at a guide's step.
 */
export async function measureTurn(
  product: Product,
  questions: readonly string[],
  { runs }: { readonly runs: number },
): Promise<Figure[]> {
  const bot: Bot = await built(product, 'bot/index.js');
  const { loadBrain }: typeof import('../../src/load-brain.js') = await built(
    product,
    'load-brain.js',
  );
  const { brain } = await loadBrain(
    join(product.folder, 'content'),
    join(product.folder, '.cache'),
  );
  return [
    ...measureFrom(bot, brain, null, 'a turn outside a talk', questions, runs),
    ...measureFrom(bot, brain, atStep(bot, brain), 'a turn at a step', questions, runs),
  ];
}

function measureFrom(
  { respond }: Bot,
  brain: Brain,
  session: Session | null,
  name: string,
  questions: readonly string[],
  runs: number,
): Figure[] {
  const ask = (text: string): number => {
    const since = performance.now();
    respond(brain, session, { kind: 'said', text, locale: 'zh-CN' });
    return (performance.now() - since) * 1000;
  };
  for (let pass = 0; pass < 3; pass++) for (const text of questions) ask(text);
  const passes = Array.from({ length: runs }, () =>
    questions.map((text) => Array.from({ length: tries }, () => ask(text))),
  );
  const at = (share: number, timeOf: (times: readonly number[]) => number): number[] =>
    passes.map((times) => quantile(times.map(timeOf), share));
  const first = (times: readonly number[]): number => times[0] ?? 0;
  const over = `respond() over ${questions.length} questions in this process`;
  const again = `${over}, each ${tries} times, the middle of them`;
  const once = `${over}, each for the first time since all others`;
  return [
    { name: `${name}, p50`, unit: 'µs', values: at(0.5, median), target: targets.p50, how: again },
    { name: `${name}, p99`, unit: 'µs', values: at(0.99, median), target: targets.p99, how: again },
    { name: `${name}, asked once, p50`, unit: 'µs', values: at(0.5, first), how: once },
    { name: `${name}, asked once, p99`, unit: 'µs', values: at(0.99, first), how: once },
  ];
}

/** A person at the second step of a guide. */
function atStep({ respond }: Bot, brain: Brain): Session {
  const say = (before: Session | null, text: string): Session =>
    respond(brain, before, { kind: 'said', text, locale: 'zh-CN' }).session;
  const session = say(say(null, '网页上怎么解绑手机'), '下一步');
  if (session.at?.step !== 2) throw new Error('The bot does not stand at a second step.');
  return session;
}

function built(product: Product, file: string) {
  return import(pathToFileURL(join(product.folder, 'dist', file)).href);
}
