import type { Candidate } from '../intents/index.js';
import type { Reply } from './card.js';
import type { Position, Session } from './session.js';

/**
 * `answer` · `clarify` asks which of several · `fallback` not covered, neighbours included ·
 * `navigate` moved within a guide or the bot's menus · `refuse` must not help.
 */
export type Decision = 'answer' | 'clarify' | 'fallback' | 'navigate' | 'refuse';

/** What the bot decided and why, for those who watch it. */
export interface Outcome {
  readonly decision: Decision;
  /** The topics that the replies answer with. */
  readonly topics: readonly string[];
  /** 0 to 1; 1 where nothing had to be guessed. */
  readonly confidence: number;
  readonly alternatives: readonly Candidate[];
  /** The topics put before the person as other readings of the question. */
  readonly offered: readonly string[];
  /** Where the person stands after the replies; step 0 is a guide's overview. */
  readonly at: (Position & { readonly steps: number }) | null;
}

/** What is to be done outside the conversation. The conversation itself does nothing. */
export type Effect =
  /** Whether a topic helped. */
  | { readonly kind: 'feedback'; readonly topic: string; readonly helped: boolean }
  /** Why a guide did not help: `reason` is the topic that was picked. */
  | { readonly kind: 'feedback-reason'; readonly topic: string; readonly reason: string }
  | { readonly kind: 'unanswered'; readonly text: string; readonly confidence: number }
  | { readonly kind: 'hand-off' };

/** The result of one event. */
export interface Turn {
  readonly session: Session;
  readonly replies: readonly Reply[];
  readonly effects: readonly Effect[];
  readonly outcome: Outcome;
}
