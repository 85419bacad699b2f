import { element, heard, icon } from './dom.js';
import type { PagePhrases } from './phrases.js';
import type { Said } from './talk.js';

/** What the person said as a line of the log. */
export function drawSaid(said: Said, phrases: PagePhrases): HTMLElement {
  const bubble = element('div', { class: 'bubble' }, heard(`${phrases.you}: `), said.text);
  const line = element('div', { class: 'line you', 'data-entry': String(said.id) }, bubble);
  markSaid(line, said, phrases);
  return line;
}

/** Shows on its line what became of it, with a way to send it again if it failed. */
export function markSaid(line: Element, said: Said, phrases: PagePhrases): void {
  line.classList.remove('waiting', 'sent', 'failed');
  line.classList.add(said.state);
  line.querySelector('.failure')?.remove();
  if (said.state === 'failed') line.append(drawFailure(phrases));
}

/** That something could not be sent, and a button to try again. */
export function drawFailure(phrases: PagePhrases): HTMLElement {
  const retry = element('button', { class: 'retry', type: 'button', 'data-retry': '' });
  retry.append(icon('retry'), phrases.retry);
  return element('div', { class: 'failure' }, element('p', {}, phrases.offline), retry);
}
