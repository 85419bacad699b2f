import { element, heard } from './dom.js';

const delayMs = 300;
const leastMs = 500;

/**
 * The sign that the bot is writing. It comes only when an answer takes a moment, and once there it
 * stays long enough not to flicker.
 */
export class Typing {
  #waiting = 0;

  constructor(
    private readonly place: HTMLElement,
    private readonly shown: () => void,
  ) {}

  /** Shows the sign for as long as the work takes. `label` is what is heard. */
  async during<Result>(work: Promise<Result>, label: string): Promise<Result> {
    this.#waiting++;
    let since: number | null = null;
    const timer = setTimeout(() => {
      since = performance.now();
      this.#draw(label);
    }, delayMs);
    try {
      return await work;
    } finally {
      clearTimeout(timer);
      if (since !== null) await sleep(since + leastMs - performance.now());
      this.#waiting--;
      if (this.#waiting === 0) this.place.replaceChildren();
    }
  }

  #draw(label: string): void {
    if (this.place.hasChildNodes()) return;
    const dots = element('span', { class: 'dots', 'aria-hidden': 'true' });
    dots.append(element('i'), element('i'), element('i'));
    this.place.append(dots, heard(label));
    this.shown();
  }
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
