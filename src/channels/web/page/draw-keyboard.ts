import type { Button, Card } from '../../../bot/card.js';
import { element } from './dom.js';
import { drawButton } from './draw-button.js';

/** So many rows stand in two columns where there is room. */
const longList = 6;

/** A card's buttons, row by row. */
export function drawKeyboard(card: Card, linkOpens: string): HTMLElement {
  const listed = countListed(card);
  let number = 0;
  const draw = (button: Button, row: number) => {
    if (button.kind === 'press') number++;
    const shown = button.kind === 'press' && row < listed ? number : null;
    return drawButton(button, { linkOpens, number: shown });
  };
  const rows = card.keyboard.map((buttons, row) =>
    element('div', { class: 'row' }, ...buttons.map((button) => draw(button, row))),
  );
  const primaries = card.keyboard.flat().filter((each) => each.kind === 'press' && each.primary);
  const drawn = element('div', { class: 'keyboard' }, ...rows);
  drawn.classList.toggle('equals', primaries.length > 1);
  drawn.classList.toggle('long', listed >= longList);
  return drawn;
}

/**
 * How many rows from the top are a list to pick from, whose buttons show the number that picks them
 * when typed. Typed numbers work for every button; beside "next" and "back" they would be clutter.
 */
function countListed({ progress, keyboard }: Card): number {
  if (progress !== undefined) return 0;
  const end = keyboard.findIndex((row) => row.length > 1);
  const alone = end === -1 ? keyboard.length : end;
  const presses = keyboard
    .slice(0, alone)
    .flat()
    .filter(({ kind }) => kind === 'press');
  return presses.length > 1 ? alone : 0;
}
