import type { Block, Button, Card, Progress } from '../../../bot/card.js';

/** Whether a value is a card: the door for what the server answers and what the browser kept. */
export function isCard(value: unknown): value is Card {
  return (
    isRecord(value) &&
    (value.title === undefined || typeof value.title === 'string') &&
    (value.progress === undefined || isProgress(value.progress)) &&
    isListOf(value.body, isBlock) &&
    isListOf(value.keyboard, (row) => isListOf(row, isButton))
  );
}

/** Whether a value is an object whose members can be looked at. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Whether a value is an array of nothing else. */
export function isListOf<Item>(
  value: unknown,
  isItem: (item: unknown) => item is Item,
): value is readonly Item[] {
  return Array.isArray(value) && value.every(isItem);
}

function isBlock(value: unknown): value is Block {
  if (!isRecord(value)) return false;
  switch (value.kind) {
    case 'text':
      return isText(value.text);
    case 'look':
    case 'note':
      return isText(value.text) && isText(value.label);
    case 'list':
      return typeof value.ordered === 'boolean' && isListOf(value.items, isText);
    default:
      return false;
  }
}

function isButton(value: unknown): value is Button {
  if (!isRecord(value) || !isText(value.label)) return false;
  if (value.kind === 'link') return isText(value.url) && value.url.startsWith('https://');
  return value.kind === 'press' && isText(value.data) && typeof value.primary === 'boolean';
}

function isProgress(value: unknown): value is Progress {
  if (!isRecord(value)) return false;
  const { step, steps } = value;
  return (
    Number.isInteger(step) && Number.isInteger(steps) && Number(step) >= 0 && Number(steps) < 100
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
