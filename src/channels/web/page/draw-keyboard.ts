import type { Button, Card, Keyboard } from '../../../bot/card.js';
import { element } from './dom.js';
import { drawButton } from './draw-button.js';

/**
 * A card's buttons, row by row.
 *
 * @param before how many buttons of the same turn stand above: a typed number counts them all
 */
export function drawKeyboard(card: Card, before: number, linkOpens: string): HTMLElement {
  const numbered = isChoice(card);
  let number = before;
  const draw = (button: Button, alone: boolean) => {
    if (button.kind === 'press') number++;
    const shown = numbered && alone && button.kind === 'press';
    return drawButton(button, { linkOpens, number: shown ? number : null });
  };
  const rows = card.keyboard.map((row) =>
    element('div', { class: 'row' }, ...row.map((button) => draw(button, row.length === 1))),
  );
  return element('div', { class: 'keyboard' }, ...rows);
}

/** How many buttons a typed number can pick. */
export function countPresses(keyboard: Keyboard): number {
  return keyboard.flat().filter(({ kind }) => kind === 'press').length;
}

/** Numbers help where a person picks one of several; beside "next" and "back" they are clutter. */
function isChoice({ progress, keyboard }: Card): boolean {
  const alone = keyboard.filter(([first, ...others]) => first?.kind === 'press' && !others.length);
  return progress === undefined && alone.length > 1;
}
