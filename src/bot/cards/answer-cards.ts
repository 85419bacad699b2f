import type { Answer, Choice, KnowledgeBase, LocalKnowledge } from '../../knowledge/index.js';
import { linkButton, press, primary, topicButtons } from '../button.js';
import type { Button, Card } from '../card.js';
import { rows, stack } from '../keyboard.js';
import type { Position } from '../session.js';
import { textBlocks } from '../text-blocks.js';

/** An article, talk, neighbour or refusal, with what people ask next. */
export function answerCard(local: LocalKnowledge, answer: Answer, at: Position | null): Card {
  return {
    ...(answer.title === undefined ? {} : { title: answer.title }),
    body: textBlocks(answer.text),
    keyboard: rows(
      backToStep(local, at),
      answer.link ? [linkButton(answer.link)] : [],
      ...stack(topicButtons(local, answer.next)),
    ),
  };
}

/** Leads a person who asked on the way back to their step. */
function backToStep(local: LocalKnowledge, at: Position | null): Button[] {
  if (!at || at.method === null || at.step === 0) return [];
  return [
    primary(press(local, { kind: 'resume', topic: at.topic, method: at.method, step: at.step })),
  ];
}

/** A question too bare to answer, asked back. */
export function choiceCard(local: LocalKnowledge, { title, text, choices }: Choice): Card {
  return {
    ...(title === undefined ? {} : { title }),
    body: textBlocks(text),
    keyboard: rows(...topicButtons(local, choices).map((button) => [button]), [
      press(local, { kind: 'none-of-these' }),
    ]),
  };
}

/** Which of several was meant? */
export function clarifyCard(local: LocalKnowledge, topics: readonly string[]): Card {
  const { clarify } = local.phrases;
  return {
    title: clarify.title,
    body: textBlocks(clarify.text),
    keyboard: rows(...topicButtons(local, topics).map((button) => [button]), [
      press(local, { kind: 'none-of-these' }),
    ]),
  };
}

/** Not understood: says so, names what the bot can do, and offers it. */
export function fallbackCard(
  { settings }: KnowledgeBase,
  local: LocalKnowledge,
  readings: readonly string[],
): Card {
  const { fallback } = local.phrases;
  const menu = settings.menu.filter((topic) => !readings.includes(topic));
  return {
    title: fallback.title,
    body: [...textBlocks(fallback.text), ...(readings.length > 0 ? textBlocks(fallback.near) : [])],
    keyboard: rows(
      ...topicButtons(local, readings).map((button) => [primary(button)]),
      ...stack([...topicButtons(local, menu), ...humanButton(local)]),
    ),
  };
}

/** What the bot can do. */
export function menuCard({ settings }: KnowledgeBase, local: LocalKnowledge, text?: string): Card {
  const { menu } = local.phrases;
  return {
    title: menu.title,
    body: textBlocks(text ?? menu.text),
    keyboard: rows(
      ...stack([
        ...topicButtons(local, settings.menu),
        press(local, { kind: 'languages' }),
        ...humanButton(local),
      ]),
    ),
  };
}

function humanButton(local: LocalKnowledge): Button[] {
  return local.topics.has('human')
    ? [press(local, { kind: 'topic', topic: 'human' }, local.phrases.buttons.human)]
    : [];
}

/** Puts other readings of the question beneath its answer. */
export function withReadings(local: LocalKnowledge, card: Card, readings: readonly string[]): Card {
  const buttons = topicButtons(local, readings);
  if (buttons.length === 0) return card;
  return {
    ...card,
    body: [...card.body, { kind: 'text', text: local.phrases.other_readings }],
    keyboard: rows(...card.keyboard, ...buttons.map((button) => [button])),
  };
}

/** A short word from the bot above the ways on. */
export function noticeCard(knowledge: KnowledgeBase, local: LocalKnowledge, notice: string): Card {
  return {
    body: textBlocks(notice),
    keyboard: rows(
      ...stack([...topicButtons(local, knowledge.settings.menu), ...humanButton(local)]),
    ),
  };
}
