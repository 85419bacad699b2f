import type { Candidate } from '../intents/index.js';
import type { LocalKnowledge } from '../knowledge/index.js';
import { press, primary } from './button.js';
import type { Card } from './card.js';
import { maxRows } from './keyboard.js';
import { openTopic } from './open-topic.js';
import { fill } from './phrase.js';
import type { Draft, Scene } from './scene.js';
import { mostWishes, type Session } from './session.js';

/** The further wishes of a question that can be answered one after another. */
export function wishesIn({ topics }: LocalKnowledge, further: readonly Candidate[]): string[] {
  return further
    .map(({ intent }) => intent)
    .filter((intent) => ['guide', 'article'].includes(topics.get(intent)?.kind ?? ''))
    .slice(0, mostWishes);
}

/** Opens the next of what else was asked for; null when nothing is left. */
export function toNextWish(scene: Scene): Draft | null {
  const [next] = scene.session.wishes;
  return next === undefined ? null : openTopic(scene, next);
}

/** What is answered is no wish any more. */
export function withoutAnswered(session: Session, topics: readonly string[]): Session {
  const isLeft = (wish: string): boolean => !topics.includes(wish) && session.at?.topic !== wish;
  const wishes = session.wishes.filter(isLeft);
  return wishes.length === session.wishes.length ? session : { ...session, wishes };
}

/** Names what is left beneath a card, with a button to the next of it where the card is no step. */
export function keepInSight(local: LocalKnowledge, wishes: readonly string[], card: Card): Card {
  const labels = wishes.flatMap((wish) => local.topics.get(wish)?.label ?? []);
  const [next] = wishes;
  if (labels.length === 0 || next === undefined) return card;
  const text = fill(local.phrases.wishes.left, { topics: labels.join(' · ') });
  const body = [...card.body, { kind: 'text', text } as const];
  if (card.progress || card.keyboard.length === 0) return { ...card, body };
  const button = primary(press(local, { kind: 'topic', topic: next }));
  const others = card.keyboard
    .map((row) => row.filter((other) => other.kind === 'link' || other.data !== button.data))
    .filter((row) => row.length > 0);
  return { ...card, body, keyboard: [...others.slice(0, maxRows - 1), [button]] };
}
