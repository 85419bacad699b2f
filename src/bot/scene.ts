import { type KnowledgeBase, type LocalKnowledge, oncePer } from '../knowledge/index.js';
import type { Card, Reply } from './card.js';
import type { Session, Warning } from './session.js';
import type { Effect, Outcome } from './turn.js';

/** Where an event is answered: the knowledge in the person's language, and the session so far. */
export interface Scene {
  readonly knowledge: KnowledgeBase;
  readonly local: LocalKnowledge;
  readonly session: Session;
}

/** A turn before it is finished: what is on screen and where the person stands follow from it. */
export interface Draft {
  readonly session: Session;
  readonly replies: readonly Reply[];
  readonly effects: readonly Effect[];
  readonly outcome: Omit<Outcome, 'at'>;
  /** What it warns of. */
  readonly warned?: Warning;
}

/** The scene of a session; what may be said twice in a row is worded otherwise every other turn. */
export function sceneOf(knowledge: KnowledgeBase, session: Session): Scene {
  const worded = inEachWording(knowledge.in[session.locale]);
  const local = worded[session.tone.turns % worded.length] ?? knowledge.in[session.locale];
  return { knowledge, local, session };
}

const inEachWording = oncePer((local: LocalKnowledge): readonly LocalKnowledge[] =>
  local.wordings.map((phrases) => ({ ...local, phrases })),
);

/** Spelt out, as in all that is made at every turn: what is spread and added to, the engine reads slowly. */
function certain(decision: Outcome['decision'], topics: readonly string[]): Draft['outcome'] {
  return { decision, topics, confidence: 1, alternatives: [], offered: [] };
}

/** A move within the guides and menus: nothing had to be guessed. */
export function navigated(
  session: Session,
  replies: readonly Reply[],
  effects: readonly Effect[] = [],
): Draft {
  return { session, replies, effects, outcome: certain('navigate', []) };
}

/** An answer with a topic that the person picked or named outright. */
export function answered(
  session: Session,
  card: Card,
  decision: Outcome['decision'],
  topics: readonly string[],
): Draft {
  return {
    session,
    replies: [{ card, replaces: false }],
    effects: [],
    outcome: certain(decision, topics),
  };
}
