import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getHeapSpaceStatistics } from 'node:v8';
import { type Figure, median, quantile } from '../figure.js';
import type { Product } from '../product.js';
import { type Moment, readMoments } from './moments.js';

type Bot = typeof import('../../src/bot/index.js');
type Brain = import('../../src/bot/index.js').Brain;
type Session = import('../../src/bot/index.js').Session;

/** How often a question is asked in a row: the first time its data is in no cache of the processor. */
const tries = 5;

/** What a Turn shall take at most, question included, in µs. */
const targets = { p50: 120, p99: 500 } as const;

/** With more machine code, in MB, V8 no longer optimises a pattern that it compiles (`TooMuchRegExpCode`). */
const mostCode = 16.7;

/**
 * How long `respond` takes, at the middle and at its slowest hundredth: for the questions of a person whom the bot meets
 * for the first time, for the same of one who stands at a guide's step, which is where most ways of leaning on a talk are
 * looked for, and for what people say in the project's dialogues, each where its talk stands.
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
  const play: typeof import('../../src/play/index.js') = await built(product, 'play/index.js');
  const from = (session: Session | null): Moment[] =>
    questions.map((text) => ({ session, event: { kind: 'said', text, locale: 'zh-CN' } }));
  const talks = await readMoments(bot, play, brain);
  return [
    ...measureMoments(bot, brain, 'a turn outside a talk', from(null), runs),
    ...measureMoments(bot, brain, 'a turn at a step', from(atStep(bot, brain)), runs),
    ...measureMoments(bot, brain, 'a turn of a dialogue', talks, runs),
    {
      name: 'machine code after all these turns',
      unit: 'MB',
      values: [codeHeld()],
      target: mostCode,
      how: "V8's code spaces in this process, the benchmark's own code included",
    },
  ];
}

/** The machine code that this process holds, in MB. */
function codeHeld(): number {
  const bytes = getHeapSpaceStatistics()
    .filter(({ space_name }) => /^code_/.test(space_name))
    .reduce((sum, { physical_space_size }) => sum + physical_space_size, 0);
  return bytes / 1e6;
}

function measureMoments(
  { respond }: Bot,
  brain: Brain,
  name: string,
  moments: readonly Moment[],
  runs: number,
): Figure[] {
  const ask = ({ session, event }: Moment): number => {
    const since = performance.now();
    respond(brain, session, event);
    return (performance.now() - since) * 1000;
  };
  for (let pass = 0; pass < 3; pass++) for (const moment of moments) ask(moment);
  const passes = Array.from({ length: runs }, () =>
    moments.map((moment) => Array.from({ length: tries }, () => ask(moment))),
  );
  const at = (share: number, timeOf: (times: readonly number[]) => number): number[] =>
    passes.map((times) => quantile(times.map(timeOf), share));
  const first = (times: readonly number[]): number => times[0] ?? 0;
  const over = `respond() over ${moments.length} messages in this process`;
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
