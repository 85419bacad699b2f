import type { Button } from '../../../bot/card.js';
import { element, heard, icon } from './dom.js';

/** What drawing a button takes besides the button. */
export interface ButtonSurroundings {
  /** Heard after a link's label: that it opens a new page. */
  readonly linkOpens: string;
  /** The number that picks it when typed, shown in front; null for none. */
  readonly number: number | null;
}

/** A button that presses, or a link that opens a new page. */
export function drawButton(button: Button, { linkOpens, number }: ButtonSurroundings): HTMLElement {
  const label = element('span', { class: 'button-label' }, button.label);
  if (button.kind === 'link') {
    const attributes = { class: 'button', href: button.url, target: '_blank' };
    const cue = heard(` (${linkOpens})`);
    const link = element('a', { ...attributes, rel: 'noopener noreferrer' }, label, cue);
    link.append(icon('opens'));
    return link;
  }
  const kind = button.primary ? 'button primary' : 'button';
  const made = element('button', { class: kind, type: 'button', 'data-press': button.data }, label);
  if (number !== null) {
    made.classList.add('choice');
    made.prepend(element('span', { class: 'number', 'aria-hidden': 'true' }, String(number)));
    made.append(icon('more'));
  }
  return made;
}
