import { measure } from '../../../src/intents/evaluate/index.js';
import { createUnderstand, finish, train } from '../../../src/intents/index.js';
import type { ProductData } from '../../peers/product-data.js';
import { takeShare } from './take-share.js';

/** How many of some questions were answered right, a topic's parent or narrower one included. */
export interface Right {
  readonly right: number;
  readonly asked: number;
}

/** What was learnt from a share of the utterances. */
export interface ShareFigures {
  readonly share: number;
  readonly utterances: number;
  readonly within: Right;
  /** Answered with another topic, or asked back without naming the right one. */
  readonly wrong: number;
  readonly rightOrOffered: number;
  readonly outside: number;
  readonly declinedOutside: number;
  readonly topics: ReadonlyMap<string, Right>;
}

/** Trains on a share of the utterances, and asks all questions. */
export function measureShare(data: ProductData, share: number): ShareFigures {
  const utterances = takeShare(data.utterances, share);
  const { background } = data;
  const understand = createUnderstand(finish(train(utterances, background)), background.apps);
  const { tally, topics } = measure(understand, data.questions, data.kindOf, data);
  const within = rightOf(tally.in);
  return {
    share,
    utterances: utterances.length,
    within,
    wrong: tally.in.wrong + tally.in.beneath,
    rightOrOffered: within.right + tally.in.offered,
    outside: sum(tally.out),
    declinedOutside: tally.out.declined,
    topics: new Map(topics.map(({ topic, tally }) => [topic, rightOf(tally.in)])),
  };
}

function rightOf(tally: { readonly right: number; readonly family: number }): Right {
  return { right: tally.right + tally.family, asked: sum({ ...tally }) };
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
