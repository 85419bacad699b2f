import type { Entities } from '../intents/index.js';
import { type Fork, type Guide, guideOf, type LocalKnowledge } from '../knowledge/index.js';
import { above } from './above.js';
import { topicButtons } from './button.js';
import type { Card } from './card.js';
import { findPlace, toStep } from './guide-moves.js';
import { rows, stack } from './keyboard.js';
import { openTopic } from './open-topic.js';
import type { Draft, Scene } from './scene.js';
import { guideOfBound } from './thing-guide.js';

/** Which branch of a guide's fork is theirs, by what a person told; undefined when it has to be asked. */
export function branchTold(
  { fork }: Pick<Guide, 'fork'>,
  { loggedIn, hasBound }: Pick<Entities, 'loggedIn' | 'hasBound'>,
): boolean | undefined {
  switch (fork?.asks) {
    case 'logged_in':
      return loggedIn;
    case 'has_bound':
      return hasBound;
    case undefined:
      return undefined;
  }
}

/**
 * What the answer to a fork's question leads to: yes to the guide of the thing that they named, or to the
 * first with the others beside it; no to a way of this guide. Null when there is no such fork.
 */
export function toFork(scene: Scene, topic: string, yes: boolean): Draft | null {
  const { knowledge, session } = scene;
  const fork = guideOf(knowledge, session.locale, topic, session.app)?.fork;
  if (!fork) return null;
  const answered = afterAnswer(scene, fork, yes);
  if (yes) return toOrdinary(answered, fork);
  const place = findPlace(answered, topic, fork.no.method, 1);
  return place && above(fork.no.text, toStep(answered, place, true));
}

function afterAnswer(scene: Scene, { asks }: Fork, yes: boolean): Scene {
  if (asks !== 'logged_in') return scene;
  const { session } = scene;
  return { ...scene, session: { ...session, told: { ...session.told, loggedIn: yes } } };
}

function toOrdinary(scene: Scene, { yes }: Fork): Draft | null {
  const named = guideOfBound(scene);
  const isNamed = named !== undefined && yes.next.includes(named);
  const [ordinary, ...others] = isNamed ? [named] : yes.next;
  const opened = ordinary === undefined ? null : openTopic(scene, ordinary);
  return opened && above(yes.lead, beside(scene, opened, others));
}

/** A card with buttons to topics that it does not offer yet, as far as it has room. */
function withTopics(local: LocalKnowledge, card: Card, topics: readonly string[]): Card {
  const shown = new Set(card.keyboard.flat().map((button) => 'data' in button && button.data));
  const missing = topicButtons(local, topics).filter(({ data }) => !shown.has(data));
  return { ...card, keyboard: rows(...card.keyboard, ...stack(missing)) };
}

/** Offers other topics beside what is answered. */
function beside({ local }: Scene, draft: Draft, topics: readonly string[]): Draft {
  return {
    ...draft,
    replies: draft.replies.map((reply) => ({
      ...reply,
      card: withTopics(local, reply.card, topics),
    })),
  };
}
