import { type Brain, newSession, respond, type Session } from '../../bot/index.js';
import { type Locale, parentOf } from '../../knowledge/index.js';

/** What is offered to who asks inline. */
export interface InlineTopics {
  /** Likeliest first; the menu's where nothing was asked, or nothing that the bot answers. */
  readonly topics: readonly string[];
  /** In the language to answer in, with the app that was named. */
  readonly session: Session;
}

/** A reading less likely than that is not worth a line. */
const leastConfidence = 0.05;

/** Finds the guides and answers for a question. Nothing of it is kept. */
export function inlineTopics(brain: Brain, query: string, locale: Locale): InlineTopics {
  if (query === '') return menuOf(brain, newSession(locale));
  const { outcome, session } = respond(brain, null, { kind: 'said', text: query, locale });
  const fresh = { ...newSession(session.locale), app: session.app };
  const others = outcome.alternatives
    .filter(({ confidence }) => confidence >= leastConfidence)
    .map(({ intent }) => intent);
  const found = sendable(brain, fresh, [...outcome.topics, ...outcome.offered, ...others]);
  return found.length > 0 ? { topics: found, session: fresh } : menuOf(brain, fresh);
}

function menuOf(brain: Brain, session: Session): InlineTopics {
  return { topics: sendable(brain, session, brain.knowledge.settings.menu), session };
}

/** Guides and articles alone: the others are talk with the bot. */
function sendable(
  { knowledge }: Brain,
  { locale }: Session,
  topics: readonly string[],
): readonly string[] {
  const known = knowledge.in[locale].topics;
  const withParents = topics.flatMap((topic) => [topic, parentOf(topic) ?? topic]);
  return [...new Set(withParents)].filter((topic) =>
    ['guide', 'article'].includes(known.get(topic)?.kind ?? ''),
  );
}
