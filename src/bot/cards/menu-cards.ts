import type { KnowledgeBase, LocalKnowledge } from '../../knowledge/index.js';
import { backToStep, humanButton, press, primary, topicButtons } from '../button.js';
import type { Card } from '../card.js';
import { fitted, stack } from '../keyboard.js';
import type { Position, Session } from '../session.js';
import { textBlocks } from '../text-blocks.js';

/** What the bot can do. */
export function menuCard({ settings }: KnowledgeBase, local: LocalKnowledge, text?: string): Card {
  const { menu } = local.phrases;
  return {
    title: menu.title,
    body: textBlocks(text ?? menu.text),
    keyboard: fitted(
      [],
      stack(topicButtons(local, settings.menu)),
      stack([press(local, { kind: 'languages' }), ...humanButton(local)]),
    ),
  };
}

/**
 * Not understood: says so, names what the bot can do, and offers it. To somebody who was not understood
 * before, a human foremost.
 */
export function fallbackCard(
  { settings }: KnowledgeBase,
  local: LocalKnowledge,
  readings: readonly string[],
  { at, misses }: Pick<Session, 'at' | 'misses'>,
): Card {
  const { fallback } = local.phrases;
  const human = misses > 0 ? humanButton(local).map(primary) : humanButton(local);
  const near = topicButtons(local, readings).map((button) => [primary(button)]);
  const menu = settings.menu.filter((topic) => !readings.includes(topic));
  return {
    title: fallback.title,
    body: [
      ...textBlocks(misses > 0 ? fallback.human : fallback.text),
      ...(near.length > 0 ? textBlocks(fallback.near) : []),
    ],
    keyboard: fitted([...near, backToStep(local, at)], stack(topicButtons(local, menu)), [human]),
  };
}

/** A short word from the bot above the ways on. */
export function noticeCard(
  { settings }: KnowledgeBase,
  local: LocalKnowledge,
  notice: string,
  at: Position | null,
): Card {
  return {
    body: textBlocks(notice),
    keyboard: fitted([backToStep(local, at)], stack(topicButtons(local, settings.menu)), [
      humanButton(local),
    ]),
  };
}
