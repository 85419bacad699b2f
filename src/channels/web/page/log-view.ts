import { drawCard } from './draw-card.js';
import { drawFailure, drawSaid, markSaid } from './draw-said.js';
import type { PagePhrases } from './phrases.js';
import { type Entry, lastTurn, maxEntries, type Said, type Shown, type Talk } from './talk.js';

/** The log on screen: one line an entry, in the order of the talk. */
export class LogView {
  /** When a card last took another's place, as `performance.now` tells it. */
  replacedAt = Number.NEGATIVE_INFINITY;

  constructor(
    readonly place: HTMLElement,
    private readonly phrases: () => PagePhrases,
  ) {
    // What scrolls must scroll by keyboard, in browsers that do not see to it themselves.
    place.tabIndex = 0;
  }

  /** Draws a whole talk. Nothing of it is news, so nothing is read out. */
  redraw(talk: Talk): void {
    this.place.setAttribute('aria-busy', 'true');
    this.place.replaceChildren(...talk.entries.map((entry) => this.#draw(entry)));
    this.#settle(talk);
    this.place.setAttribute('aria-busy', 'false');
  }

  /** Adds the talk's last entry. */
  append(entry: Entry, talk: Talk): HTMLElement {
    this.#line(entry)?.remove();
    const line = this.#draw(entry);
    line.classList.add('enters');
    this.place.append(line);
    while (this.place.children.length > maxEntries) this.place.firstElementChild?.remove();
    this.#settle(talk);
    return line;
  }

  /** Puts a card in another's place. */
  replace(old: Shown, entry: Shown, talk: Talk): HTMLElement {
    const line = this.#draw(entry);
    line.classList.add('follows');
    this.#line(old)?.replaceWith(line);
    this.#settle(talk);
    this.replacedAt = performance.now();
    return line;
  }

  /** Shows what became of a message. The message itself is no news and stays as it is. */
  mark(said: Said): void {
    const line = this.#line(said);
    if (line !== null) markSaid(line, said, this.phrases());
  }

  /** Says at the end of the log that something failed, until the next thing happens. */
  showFailure(): HTMLElement {
    this.hideFailure();
    const failure = drawFailure(this.phrases());
    failure.classList.add('enters');
    this.place.append(failure);
    return failure;
  }

  /** Takes that away. */
  hideFailure(): void {
    this.place.querySelector(':scope > .failure')?.remove();
  }

  #draw(entry: Entry): HTMLElement {
    return entry.kind === 'said'
      ? drawSaid(entry, this.phrases())
      : drawCard(entry, this.phrases());
  }

  #line({ id }: Entry): Element | null {
    return this.place.querySelector(`[data-entry="${id}"]`);
  }

  /** Cards of turns gone by keep their buttons, in a lower voice; numbers pick from one card only. */
  #settle(talk: Talk): void {
    const turn = lastTurn(talk);
    const cards = talk.entries.filter((entry) => entry.kind === 'shown');
    const picked = cards.findLast(({ card }) => card.keyboard.length > 0);
    for (const shown of cards) {
      const line = this.#line(shown);
      line?.classList.toggle('past', shown.turn !== turn);
      line?.classList.toggle('picked', shown === picked);
    }
  }
}
