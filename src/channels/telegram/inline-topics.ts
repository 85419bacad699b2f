import { type Brain, newSession, respond, type Session, type Turn } from '../../bot/index.js';
import { type Locale, parentOf } from '../../knowledge/index.js';

/** What is offered to who asks inline. */
export interface InlineTopics {
  /** Whether they answer what was asked, likeliest first, or are the menu's. */
  readonly kind: 'found' | 'menu';
  readonly topics: readonly string[];
  /** In the language to answer in, with the app that was named. */
  readonly session: Session;
}

/** A reading less likely than that is not worth a line. */
const leastConfidence = 0.05;

/**
 * Finds the guides and answers for a question: what the bot would answer or ask back with, what else
 * may be meant, and what people ask next. Nothing of it is kept.
 */
export function inlineTopics(brain: Brain, query: string, locale: Locale): InlineTopics {
  const { outcome, session } = respond(brain, null, { kind: 'said', text: query, locale });
  const fresh = { ...newSession(session.locale), app: session.app };
  const found = query === '' ? [] : sendable(brain, fresh, readings(outcome));
  return found.length > 0
    ? { kind: 'found', topics: withNext(brain, fresh, found), session: fresh }
    : {
        kind: 'menu',
        topics: sendable(brain, fresh, brain.knowledge.settings.menu),
        session: fresh,
      };
}

/** What is not covered, or must not be helped with, has no likely readings. */
function readings({ decision, topics, offered, alternatives }: Turn['outcome']): string[] {
  const likely = alternatives.filter(({ confidence }) => confidence >= leastConfidence);
  switch (decision) {
    case 'answer':
    case 'clarify':
      return [...topics, ...offered, ...likely.map(({ intent }) => intent)];
    case 'fallback':
      return [...offered];
    case 'navigate':
    case 'refuse':
      return [];
  }
}

/** Guides and articles alone: the others are talk with the bot. */
function sendable({ knowledge }: Brain, { locale }: Session, topics: readonly string[]): string[] {
  const known = knowledge.in[locale].topics;
  const withParents = topics.flatMap((topic) => [topic, parentOf(topic) ?? topic]);
  return [...new Set(withParents)].filter((topic) =>
    ['guide', 'article'].includes(known.get(topic)?.kind ?? ''),
  );
}

function withNext(brain: Brain, session: Session, found: readonly string[]): readonly string[] {
  const first = brain.knowledge.in[session.locale].topics.get(found[0] ?? '');
  const next = first && 'next' in first ? first.next : [];
  return [...new Set([...found, ...sendable(brain, session, next)])];
}
