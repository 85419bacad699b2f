import type { Interface } from '../wire.js';
import { find } from './dom.js';
import { stored } from './stored.js';

const key = 'draft';

/** Where the person writes. What is written is kept over a reload until it is sent. */
export class Composer {
  readonly #form = find('composer', HTMLFormElement);
  readonly #input = find('input', HTMLTextAreaElement);
  readonly #button = find('send', HTMLButtonElement);
  readonly #hint = find('hint', HTMLElement);

  constructor(
    private readonly current: () => Interface,
    private readonly say: (text: string) => void,
  ) {
    const draft = stored.read(key);
    if (typeof draft === 'string') this.#input.value = draft;
    this.#input.addEventListener('input', () => this.#changed());
    this.#input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || isComposing(event)) return;
      event.preventDefault();
      if (!event.repeat) this.#send();
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#send();
    });
    this.refresh();
  }

  /** Puts the keyboard here. */
  focus(): void {
    this.#input.focus({ preventScroll: true });
  }

  /** Draws what depends on the text, the width and the language. */
  refresh(): void {
    const { phrases, maxTextUnits } = this.current();
    const { length } = this.#input.value;
    const tooLong = length > maxTextUnits;
    this.#button.disabled = tooLong || this.#input.value.trim() === '';
    this.#input.setAttribute('aria-invalid', String(tooLong));
    const hint = tooLong ? `${phrases.too_long} (${length} / ${maxTextUnits})` : '';
    if (this.#hint.textContent !== hint) this.#hint.textContent = hint;
    // The style sheet sets the least and the most height.
    this.#input.style.height = 'auto';
    this.#input.style.height = `${this.#input.scrollHeight}px`;
  }

  #changed(): void {
    stored.write(key, this.#input.value);
    this.refresh();
  }

  #send(): void {
    this.focus();
    if (this.#button.disabled) return;
    const text = this.#input.value.trim();
    this.#input.value = '';
    this.#changed();
    this.say(text);
  }
}

/** Safari ends a composition before its Enter arrives, and marks that Enter with 229 only. */
function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}
