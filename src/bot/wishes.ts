import type { Candidate } from '../intents/index.js';
import type { LocalKnowledge } from '../knowledge/index.js';
import { primary, topicButtons } from './button.js';
import type { Card } from './card.js';
import { maxRows, stack } from './keyboard.js';
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

/** Names what is left beneath a card, with buttons to it where the card is no step and has room. */
export function keepInSight(local: LocalKnowledge, wishes: readonly string[], card: Card): Card {
  const buttons = topicButtons(local, wishes);
  if (buttons.length === 0 || card.keyboard.length === 0) return card;
  const topics = buttons.map(({ label }) => label).join(' · ');
  const text = fill(local.phrases.wishes.left, { topics });
  const body = [...card.body, { kind: 'text', text } as const];
  if (card.progress) return { ...card, body };
  const shown = card.keyboard.flat();
  const isThere = ({ label, data }: { label: string; data: string }): boolean =>
    shown.some((other) => other.label === label || ('data' in other && other.data === data));
  const missing = buttons.filter((button) => !isThere(button)).map(primary);
  const room = Math.max(0, maxRows - card.keyboard.length);
  return { ...card, body, keyboard: [...card.keyboard, ...stack(missing).slice(0, room)] };
}
