import { askAll } from '../peers/ask-all.js';
import type { Contender } from '../peers/contenders/index.js';
import { timed } from '../peers/stopwatch.js';
import { bestThreshold, toAnswered } from './decide.js';
import { type AtThreshold, closedAccuracy, figuresAt, scopeAuroc } from './figures.js';
import type { SetData } from './read-set.js';
import type { PublicSet } from './sets.js';
import { thresholdFromTraining } from './threshold-from-training.js';

/** How a contender fared on a set. */
export interface SetFigures {
  readonly set: PublicSet;
  readonly contender: string;
  /** 0 to 1. */
  readonly accuracy: number;
  /** Null for a set that is measured closed. */
  readonly open: OpenFigures | null;
  /** Processor seconds. */
  readonly trainingSeconds: number;
  /** Of a question, at the middle. */
  readonly microseconds: number;
  readonly remark?: string | undefined;
}

export interface OpenFigures {
  /** 0 to 1. */
  readonly auroc: number | null;
  /** At the threshold that the contender comes with. */
  readonly own: AtThreshold;
  /** At the threshold with the best MCC on the training texts; null where that took too long. */
  readonly chosen: AtThreshold | null;
  /** At the threshold with the best MCC on the test itself: what no threshold could better. */
  readonly ceiling: AtThreshold;
  /** At the highest threshold that leaves so much of what is in scope answered, and right. */
  readonly atInScope: (least: number) => AtThreshold | null;
}

export interface Limits {
  /** A training that takes longer is cut short, where it can be. */
  readonly trainingSeconds: number;
  /** A contender whose training took longer has no threshold chosen: that takes four trainings more. */
  readonly choiceSeconds: number;
}

const warmUps = 100;

/** Trains a contender on one half of a set and tests it with the other. */
export async function measureSet(
  contender: Contender,
  set: PublicSet,
  { train, test }: SetData,
  limits: Limits,
): Promise<SetFigures> {
  const { result: trained, seconds } = await timed(() =>
    contender.train(train, limits.trainingSeconds),
  );
  const { rankings, microseconds } = await askAll(
    trained,
    test.map(({ text }) => text),
    train.slice(0, warmUps).map(({ text }) => text),
  );
  const answered = test.map(({ topic }, index) =>
    toAnswered(rankings[index] ?? [], topic, set.outOfScope),
  );
  const at = (threshold: number): AtThreshold => figuresAt(answered, threshold);
  const open = async (): Promise<OpenFigures> => ({
    auroc: scopeAuroc(answered),
    own: at(trained.threshold),
    chosen:
      seconds > limits.choiceSeconds
        ? null
        : at(await thresholdFromTraining(contender, train, set.outOfScope, limits.trainingSeconds)),
    ceiling: at(bestThreshold(answered)),
    atInScope: (least) =>
      Array.from({ length: 1000 }, (_, step) => at(1 - step / 1000)).find(
        ({ inScope }) => inScope >= least,
      ) ?? null,
  });
  return {
    set,
    contender: contender.name,
    accuracy: closedAccuracy(answered),
    open: set.measure === 'open' ? await open() : null,
    trainingSeconds: seconds,
    microseconds,
    remark: trained.remark,
  };
}
