import type { Candidate } from '../../../src/intents/index.js';
import type { Utterance } from '../../../src/knowledge/index.js';

/** A classifier that has learnt. */
export interface Trained {
  /**
   * The readings of a text, likeliest first, with whatever the classifier calls its confidence, 0 to
   * 1. Empty where it makes nothing of the text.
   */
  readonly rank: (text: string) => readonly Candidate[] | Promise<readonly Candidate[]>;
  /** The confidence from which it answers when nobody sets another; 0 when it never declines. */
  readonly threshold: number;
  /** What has to be known of this training, such as that it was cut short. */
  readonly remark?: string;
}

/** A classifier that takes part in a comparison: one configuration, the same for all data. */
export interface Contender {
  readonly name: string;
  /** How it is set up, in a sentence. */
  readonly setup: string;
  /** @param limitSeconds a training that takes more processor time is cut short, and its remark says so */
  readonly train: (utterances: readonly Utterance[], limitSeconds: number) => Promise<Trained>;
}
