/** Two utterances that pull their topics together. Each is told by its place among all utterances. */
export type Overlap = {
  readonly utterance: number;
  /** One of another topic. */
  readonly other: number;
} & (
  | {
      /** They are the same, but for what tells little. */
      readonly kind: 'near';
      /** Cosine, above 0.85. */
      readonly similarity: number;
    }
  | {
      /** Had the first not been learnt, it would be taken for the other's topic. */
      readonly kind: 'misread';
      /** How far the other's topic is ahead of its own, in margins of a hyperplane; at least 0.6. */
      readonly lead: number;
    }
);
