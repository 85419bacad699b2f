import type { Progress } from '../../../bot/card.js';
import { element } from './dom.js';

/** A bar of as many segments as there are steps. `says` is what it says to those who hear it. */
export function drawProgress({ step, steps }: Progress, says: string): HTMLElement {
  const bar = element('div', {
    class: 'progress',
    role: 'progressbar',
    'aria-label': says,
    'aria-valuemin': '0',
    'aria-valuemax': String(steps),
    'aria-valuenow': String(step),
    'aria-valuetext': says,
  });
  for (let each = 1; each <= steps; each++)
    bar.append(element('span', { class: each < step ? 'done' : each === step ? 'now' : 'ahead' }));
  return bar;
}
