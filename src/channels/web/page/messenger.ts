import { clientLocale } from './client-locale.js';
import type { Parts } from './parts.js';
import { reveal, toEnd } from './scroll.js';
import { type Sending, send } from './server.js';
import { type Pressed, showAnswer } from './show-answer.js';
import type { Said } from './talk.js';

/** What a person did, without the language that goes with it. */
type Deed =
  | { readonly kind: 'started'; readonly payload?: string }
  | { readonly kind: 'said'; readonly text: string }
  | { readonly kind: 'pressed'; readonly data: string };

/** `forgotten`: the person has begun another talk meanwhile. */
type Asked = Sending | { readonly kind: 'forgotten' };

/** Carries what the person does to the bot, one thing after another, and shows what comes back. */
export class Messenger {
  #sent: Promise<unknown> = Promise.resolve();
  #pressing = false;
  #tryAgain = () => {};

  constructor(private readonly parts: Parts) {}

  /** Begins the talk, with the topic that a link named. */
  async start(payload?: string): Promise<void> {
    const asked = this.#ask({ kind: 'started', ...(payload !== undefined && { payload }) });
    await this.#finish(await this.#typing(asked), () => this.start(payload));
  }

  /** Forgets the talk and begins another. */
  async renew(): Promise<void> {
    const { memory, log } = this.parts;
    memory.forget();
    log.redraw(memory.talk);
    this.#sent = Promise.resolve(); // Order matters within a talk; another need not wait for this one.
    await this.start();
  }

  /** Sends what the person wrote. */
  async say(text: string): Promise<void> {
    await this.#deliver(this.parts.memory.say(text, 'waiting'));
  }

  /** Sends again what could not be sent. */
  async sayAgain(said: Said): Promise<void> {
    await this.#deliver(this.parts.memory.mark(said, 'waiting'));
  }

  /** Presses a button; without a card it is one of the page's own. One press at a time counts. */
  async press(data: string, pressed?: Pressed): Promise<void> {
    if (this.#pressing) return;
    this.#pressing = true;
    pressed?.button.setAttribute('aria-busy', 'true');
    const asked = this.#ask({ kind: 'pressed', data });
    const answer = await (pressed === undefined ? this.#typing(asked) : asked);
    pressed?.button.removeAttribute('aria-busy');
    this.#pressing = false;
    await this.#finish(answer, () => this.press(data, pressed), pressed);
  }

  /** Tries again what failed last, apart from what the person wrote. */
  tryAgain(): void {
    this.#tryAgain();
  }

  async #deliver(said: Said): Promise<void> {
    const { memory, log, scroller } = this.parts;
    reveal(scroller, log.append(said, memory.talk));
    const asked = await this.#typing(this.#ask({ kind: 'said', text: said.text }));
    if (asked.kind === 'forgotten') return;
    log.mark(memory.mark(said, asked.kind === 'answered' ? 'sent' : 'failed'));
    if (asked.kind === 'answered') await showAnswer(this.parts, asked.answer);
    else toEnd(scroller);
  }

  async #finish(asked: Asked, again: () => Promise<void>, pressed?: Pressed): Promise<void> {
    if (asked.kind === 'answered') await showAnswer(this.parts, asked.answer, pressed);
    if (asked.kind !== 'failed') return;
    this.#tryAgain = () => void again();
    reveal(this.parts.scroller, this.parts.log.showFailure());
  }

  async #ask(deed: Deed): Promise<Asked> {
    const { memory, log, current } = this.parts;
    log.hideFailure();
    const { conversation, locale } = memory.talk;
    // What is written is in the client's language, unless it shows another; the rest goes on in the talk's.
    const client = deed.kind === 'said' ? clientLocale(navigator.languages) : locale;
    const event = { ...deed, locale: client ?? locale ?? current().locale };
    const sending = this.#sent.then(() => send({ conversation, event }));
    this.#sent = sending;
    const outcome = await sending;
    return memory.talk.conversation === conversation ? outcome : { kind: 'forgotten' };
  }

  #typing(asked: Promise<Asked>): Promise<Asked> {
    return this.parts.typing.during(asked, this.parts.current().phrases.typing);
  }
}
