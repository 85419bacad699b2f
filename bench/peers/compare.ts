import {
  type Candidate,
  createUnderstand,
  finish,
  train,
  type Understand,
} from '../../src/intents/index.js';
import { askAll } from './ask-all.js';
import { type Contender, ours, type Trained, toTrained } from './contenders/index.js';
import { errorsOf, type Outcome, outcomeOf } from './outcome.js';
import { plainUnderstanding } from './plain-understanding.js';
import type { ProductData } from './product-data.js';
import { timed } from './stopwatch.js';

/** A way of answering with what a contender has learnt, and how it fared. */
export interface Way {
  readonly title: string;
  readonly outcome: Outcome;
}

export interface Comparison {
  readonly contender: string;
  /** Processor seconds. */
  readonly trainingSeconds: number;
  /** Of a question, at the middle. */
  readonly microseconds: number;
  readonly remark?: string | undefined;
  /** The first is how it comes. */
  readonly ways: readonly Way[];
}

const warmUps = 100;

/** How this project's classifier fares: as the bot uses it, and without asking back. */
export async function compareOurs(data: ProductData): Promise<Comparison> {
  const { result: model, seconds } = await timed(async () =>
    finish(train(data.utterances, data.background)),
  );
  const understand = createUnderstand(model, data.background.apps);
  const whole: Trained = { ...toTrained(model), rank: (text) => understand(text).ranking };
  const { rankings, microseconds } = await ask(whole, data);
  return {
    contender: ours.name,
    trainingSeconds: seconds,
    microseconds,
    ways: [
      { title: 'as shipped', outcome: outcomeOf(understand, data) },
      ...plainWays(rankings, whole.threshold, data).map(({ title, outcome }) => ({
        title: `never asking back, ${title}`,
        outcome,
      })),
    ],
  };
}

/** How a peer fares at its own threshold, and at the one that is best for it on these questions. */
export async function comparePeer(
  contender: Contender,
  data: ProductData,
  limitSeconds: number,
): Promise<Comparison> {
  const { result: trained, seconds } = await timed(() =>
    contender.train(data.utterances, limitSeconds),
  );
  const { rankings, microseconds } = await ask(trained, data);
  return {
    contender: contender.name,
    trainingSeconds: seconds,
    microseconds,
    remark: trained.remark,
    ways: plainWays(rankings, trained.threshold, data),
  };
}

type Rankings = ReadonlyMap<string, readonly Candidate[]>;

function plainWays(rankings: Rankings, threshold: number, data: ProductData): Way[] {
  const at = (limit: number): Understand => plainUnderstanding(rankings, limit);
  const outcomes = Array.from({ length: 100 }, (_, step) => outcomeOf(at(step / 100), data));
  const best = outcomes.reduce((a, b) => (errorsOf(b) < errorsOf(a) ? b : a));
  return [
    { title: 'own threshold', outcome: outcomeOf(at(threshold), data) },
    { title: 'threshold best on these questions', outcome: best },
  ];
}

async function ask(
  trained: Trained,
  { utterances, questions }: ProductData,
): Promise<{ readonly rankings: Rankings; readonly microseconds: number }> {
  const texts = questions.map(({ text }) => text);
  const { rankings, microseconds } = await askAll(
    trained,
    texts,
    utterances.slice(0, warmUps).map(({ text }) => text),
  );
  return {
    rankings: new Map(texts.map((text, index) => [text, rankings[index] ?? []])),
    microseconds,
  };
}
