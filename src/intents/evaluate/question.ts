import type { TopicKind } from '../../knowledge/index.js';

/** A question of which it is known what it asks for. */
export interface Question {
  readonly text: string;
  /** A topic's id, or `oos` for what no topic covers. */
  readonly label: string;
  /** What sets it apart: how it is written, `near` or `far` from what is covered. */
  readonly tags?: readonly string[] | undefined;
}

/** The label of a question that no topic covers. */
export const outOfScope = 'oos';

/** What has to be known of the topics to judge answers. */
export interface Topics {
  /** Undefined for a topic that does not exist. */
  readonly kindOf: (topic: string) => TopicKind | undefined;
  /** What a choice offers; empty for any other topic. */
  readonly choicesOf: (topic: string) => readonly string[];
}

/** Whether a label stands for something the bot helps with. A neighbour is known, yet not covered. */
export function isInScope(label: string, { kindOf }: Topics): boolean {
  return label !== outOfScope && kindOf(label) !== 'neighbour';
}
