import { finish, normalise, train } from '../../src/intents/index.js';
import { lookAt } from '../../src/intents/look.js';
import { rank } from '../../src/intents/model.js';
import { encodeModel } from '../../src/intents/model-file.js';
import { median, quantile } from '../figure.js';
import { timed } from '../peers/stopwatch.js';
import type { Size, TestContent } from './content.js';

/** What content costs. */
export interface SizeFigures {
  /** Null for the shipped content, whose topics differ in size. */
  readonly size: Size | null;
  readonly topics: number;
  readonly utterances: number;
  /** Calibration included; processor seconds. */
  readonly trainingSeconds: number;
  /** The longest that training keeps a running bot from answering, in seconds by the clock. */
  readonly longestStep: number;
  /** Of the whole process at its largest while training, in MB. */
  readonly peakMemory: number;
  /** In MB, as it is kept in a file. */
  readonly modelSize: number;
  readonly features: number;
  /** Of a question, in microseconds. */
  readonly p50: number;
  readonly p99: number;
  /** The share of the questions whose likeliest topic is the right one. */
  readonly accuracy: number;
}

const megabyte = 1024 ** 2;
const rounds = 5;

/** Expects a process of its own, for its memory only ever grows. */
export async function measureSize(
  size: Size | null,
  { utterances, questions }: TestContent,
): Promise<SizeFigures> {
  let longestStep = 0;
  const { result: model, seconds } = await timed(async () =>
    finish(watched(train(utterances), (step) => (longestStep = Math.max(longestStep, step)))),
  );
  const peakMemory = process.resourceUsage().maxRSS / 1024;
  const answer = (text: string) => rank(model, lookAt(normalise(text)))[0]?.intent;
  for (const { text } of questions) answer(text);
  const times = questions.map(({ text }) => {
    const tries = Array.from({ length: rounds }, () => {
      const since = performance.now();
      answer(text);
      return (performance.now() - since) * 1000;
    });
    return median(tries);
  });
  const right = questions.filter(({ text, topic }) => answer(text) === topic);
  return {
    size,
    topics: model.labels.length,
    utterances: utterances.length,
    trainingSeconds: seconds,
    longestStep,
    peakMemory,
    modelSize: encodeModel(model).length / megabyte,
    features: model.scorer.vectorizer.features,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    accuracy: right.length / questions.length,
  };
}

/** Passes a generator through, telling how many seconds each of its steps takes. */
function* watched<Result>(
  steps: Generator<void, Result>,
  tell: (seconds: number) => void,
): Generator<void, Result> {
  for (;;) {
    const since = performance.now();
    const step = steps.next();
    tell((performance.now() - since) / 1000);
    if (step.done) return step.value;
    yield;
  }
}
