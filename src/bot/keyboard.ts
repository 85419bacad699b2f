import { displayWidth } from '../knowledge/index.js';
import type { Button, Keyboard } from './card.js';

/** What a Telegram client shows well. */
export const maxRows = 8;
export const maxInRow = 3;

/** Two labels share a row when each is at most so wide: 2 columns a Chinese character, else 1. */
const halfRow = 14;

/** Rows as they are given, each button once, without the empty ones; what is beyond the limits is left out. */
export function rows(...given: Keyboard): Keyboard {
  const there = new Set<string>();
  const isNew = (button: Button): boolean => {
    if (button.kind === 'link') return true;
    const isFirst = !there.has(button.data);
    there.add(button.data);
    return isFirst;
  };
  return given
    .map((row) => row.filter(isNew).slice(0, maxInRow))
    .filter((row) => row.length > 0)
    .slice(0, maxRows);
}

/** Rows of which the first and the last stay; those between them give way when there are too many. */
export function fitted(first: Keyboard, between: Keyboard, last: Keyboard): Keyboard {
  const [start, end] = [rows(...first), rows(...last)];
  const room = Math.max(maxRows - start.length - end.length, 0);
  return rows(...start, ...rows(...between).slice(0, room), ...end);
}

/** A row for each button, two short neighbours together. */
export function stack(buttons: readonly Button[]): Keyboard {
  const stacked: Button[][] = [];
  for (const button of buttons) {
    const last = stacked.at(-1);
    if (last?.length === 1 && isShort(last[0]) && isShort(button)) last.push(button);
    else stacked.push([button]);
  }
  return stacked;
}

/** Rows of `size` buttons. */
export function grid(buttons: readonly Button[], size: number): Keyboard {
  const chunks: Button[][] = [];
  for (let at = 0; at < buttons.length; at += size) chunks.push(buttons.slice(at, at + size));
  return chunks;
}

function isShort(button: Button | undefined): boolean {
  return displayWidth(button?.label ?? '') <= halfRow;
}
