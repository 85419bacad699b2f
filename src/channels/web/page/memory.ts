import type { Card } from '../../../bot/card.js';
import type { Locale } from '../../../knowledge/locale.js';
import { parseTalk, settled } from './parse-talk.js';
import { stored } from './stored.js';
import {
  type Entry,
  lastTurn,
  maxEntries,
  nextId,
  type Said,
  type Shown,
  type Talk,
} from './talk.js';
import { randomUuid } from './uuid.js';

const key = 'talk';

/** The talk, kept over a reload: every change is written to the browser's storage at once. */
export class Memory {
  #talk: Talk = settled(parseTalk(stored.read(key)) ?? newTalk(null));

  /** The talk as it stands. */
  get talk(): Talk {
    return this.#talk;
  }

  /** Begins a new talk in the language of this one. */
  forget(): void {
    this.#keep(newTalk(this.#talk.locale));
  }

  /** Adds what the person said. */
  say(text: string, state: Said['state']): Said {
    return this.#add({ kind: 'said', id: nextId(this.#talk), text, state });
  }

  /** Adds a card. */
  show(card: Card, turn: number, locale: Locale): Shown {
    return this.#add({ kind: 'shown', id: nextId(this.#talk), turn, card, locale });
  }

  /** Notes what became of a message. A message that is sent again moves to the end. */
  mark(said: Said, state: Said['state']): Said {
    const marked: Said = { ...said, state };
    const others = this.#talk.entries.filter(({ id }) => id !== said.id);
    const entries =
      state === 'waiting'
        ? [...others, marked]
        : this.#talk.entries.map((entry) => (entry.id === said.id ? marked : entry));
    this.#keep({ ...this.#talk, entries });
    return marked;
  }

  /** Drops an entry. */
  drop(entry: Entry): void {
    this.#keep({ ...this.#talk, entries: this.#talk.entries.filter(({ id }) => id !== entry.id) });
  }

  /** Notes the language that the bot goes on in. */
  speak(locale: Locale): void {
    this.#keep({ ...this.#talk, locale });
  }

  /** The turn for the cards of the next answer. */
  nextTurn(): number {
    return lastTurn(this.#talk) + 1;
  }

  /** Calls back when another tab has changed the talk, which is then this one's too. */
  watch(changed: () => void): void {
    stored.watch(key, () => {
      this.#talk = parseTalk(stored.read(key)) ?? newTalk(this.#talk.locale);
      changed();
    });
  }

  #add<Added extends Entry>(entry: Added): Added {
    this.#keep({ ...this.#talk, entries: [...this.#talk.entries, entry] });
    return entry;
  }

  #keep(talk: Talk): void {
    this.#talk = { ...talk, entries: talk.entries.slice(-maxEntries) };
    stored.write(key, this.#talk);
  }
}

function newTalk(locale: Locale | null): Talk {
  return { version: 1, conversation: randomUuid(), locale, entries: [] };
}
