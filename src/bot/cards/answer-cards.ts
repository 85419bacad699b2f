import { type Answer, type Choice, type LocalKnowledge, oncePer } from '../../knowledge/index.js';
import { backToStep, linkButton, press, topicButtons } from '../button.js';
import type { Card, Keyboard } from '../card.js';
import { rows, stack } from '../keyboard.js';
import type { Position } from '../session.js';
import { textBlocks } from '../text-blocks.js';

/** An article, talk, neighbour or refusal, with what people ask next; the menu where nothing is. */
export function answerCard(local: LocalKnowledge, answer: Answer, at: Position | null): Card {
  const { body, link, next } = shownOf(local)(answer);
  const back = backToStep(local, at);
  const menu = back.length + next.length === 0 ? [press(local, { kind: 'menu' })] : [];
  return titled(answer.title, body, rows(back, link, ...next, menu));
}

/** What stands on an answer's card, wherever it is given. */
const shownOf = oncePer((local: LocalKnowledge) =>
  oncePer((answer: Answer) => ({
    body: textBlocks(answer.text),
    link: answer.link ? [linkButton(answer.link)] : [],
    next: stack(topicButtons(local, answer.next)),
  })),
);

/** A question too bare to answer, asked back. */
export function choiceCard(local: LocalKnowledge, { title, text, choices }: Choice): Card {
  return titled(title, textBlocks(text), choicesOf(local, choices));
}

/** Which of several was meant? */
export function clarifyCard(local: LocalKnowledge, topics: readonly string[]): Card {
  const { title, text } = local.phrases.clarify;
  return { title, body: textBlocks(text), keyboard: choicesOf(local, topics) };
}

function titled(title: string | undefined, body: Card['body'], keyboard: Keyboard): Card {
  return title === undefined ? { body, keyboard } : { title, body, keyboard };
}

function choicesOf(local: LocalKnowledge, topics: readonly string[]): Keyboard {
  const choices = topicButtons(local, topics).map((button) => [button]);
  return rows(...choices, [press(local, { kind: 'none-of-these' })]);
}

/** Puts other readings of the question beneath its answer, which then offers them nowhere else. */
export function withReadings(local: LocalKnowledge, card: Card, readings: readonly string[]): Card {
  const buttons = topicButtons(local, readings);
  if (buttons.length === 0) return card;
  const data = new Set(buttons.map((button) => button.data));
  const others = card.keyboard.map((row) =>
    row.filter((button) => button.kind === 'link' || !data.has(button.data)),
  );
  return {
    ...card,
    body: [...card.body, { kind: 'text', text: local.phrases.other_readings }],
    keyboard: rows(...others, ...buttons.map((button) => [button])),
  };
}
