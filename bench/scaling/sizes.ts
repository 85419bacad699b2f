import type { Size } from './content.js';

const topics = [10, 20, 50, 100, 200, 500];
const utterances = [50, 100, 200];

/** Every size, the smallest first. */
export const allSizes: readonly Size[] = topics
  .flatMap((of) => utterances.map((each): Size => ({ topics: of, utterances: each })))
  .sort((a, b) => a.topics * a.utterances - b.topics * b.utterances);

/** What is measured in a few minutes: up to 10,000 utterances, and the size that has a target. */
export const usualSizes = allSizes.filter(
  ({ topics: of, utterances: each }) => of * each <= 10_000 || (of === 500 && each === 100),
);

/** What 500 topics of 100 utterances each, and the shipped content, may cost; p50 and p99 in µs. */
export const target = {
  size: { topics: 500, utterances: 100 },
  trainingSeconds: 60,
  p99: 2000,
  shipped: { p50: 60, p99: 250 },
} as const;
