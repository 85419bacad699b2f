import { element, heard } from './dom.js';
import { drawBlock } from './draw-block.js';
import { drawKeyboard } from './draw-keyboard.js';
import { drawProgress } from './draw-progress.js';
import { fill, type PagePhrases } from './phrases.js';
import type { Shown } from './talk.js';

/** A card as a line of the log. */
export function drawCard(shown: Shown, phrases: PagePhrases): HTMLElement {
  const { card, id, locale } = shown;
  const drawn = element('div', { class: 'card', role: 'group', tabindex: '-1' });
  drawn.append(heard(`${phrases.bot}: `));
  const { progress, title } = card;
  if (title !== undefined || progress !== undefined) {
    const head = element('div', { class: 'card-head' });
    if (title !== undefined) {
      head.append(element('h2', { id: `title-${id}` }, title));
      drawn.setAttribute('aria-labelledby', `title-${id}`);
    }
    if (progress !== undefined)
      head.append(element('span', { class: 'count' }, `${progress.step} / ${progress.steps}`));
    drawn.append(head);
  }
  if (progress !== undefined)
    drawn.append(drawProgress(progress, fill(phrases.progress, { ...progress })));
  drawn.append(...card.body.map(drawBlock));
  if (card.keyboard.length > 0) drawn.append(drawKeyboard(card, phrases.link_opens));
  return element('div', { class: 'line bot', lang: locale, 'data-entry': String(id) }, drawn);
}
