import type { Deed } from './deed.js';
import { formatPlace } from './place.js';
import type { PlayedDialogue, PlayedTurn } from './play-dialogue.js';
import type { Seen, SeenButton } from './player.js';

const person = '  person  ';
const bot = '     bot  ';
const margin = ' '.repeat(bot.length);

/** A dialogue as it went, for a person to read; what did not hold stands right under its turn. */
export function transcriptOf({ turns }: PlayedDialogue): string[] {
  return turns.flatMap(linesOf);
}

function linesOf({ deed, seen, misses }: PlayedTurn): string[] {
  const said = behind(person, deedInWords(deed));
  const answered = (seen?.texts ?? []).flatMap((text) => behind(bot, text));
  return [
    ...said,
    ...answered,
    ...(seen && seen.buttons.length > 0 ? behind(margin, seen.buttons.map(shown).join(' ')) : []),
    ...(seen ? behind(margin, outcomeInWords(seen)) : []),
    ...misses.flatMap((miss) => behind('       ✗  ', miss)),
    '',
  ];
}

/** What a person does, as a transcript shows it. */
export function deedInWords(deed: Deed): string {
  switch (deed.kind) {
    case 'say':
      return deed.text;
    case 'tap':
      return `[${deed.label}]`;
    case 'send':
      return `(sends a ${deed.what === 'other' ? 'thing' : deed.what})`;
    case 'start':
      return deed.payload === '' ? '(opens the chat)' : `(opens the chat with ${deed.payload})`;
  }
}

function outcomeInWords({ decision, topics, at }: Seen): string {
  return `(${[decision, topics.join(', ') || 'no topic', `at ${formatPlace(at)}`].join(' · ')})`;
}

function shown({ label, url }: SeenButton): string {
  return url === undefined ? `[${label}]` : `[${label} → ${url}]`;
}

/** The lines of a text, the first behind a prefix; a terminal obeys none of its characters. */
function behind(prefix: string, text: string): string[] {
  const safe = text.replace(/(?!\n)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu, '\ufffd');
  return safe.split('\n').map((line, index) => `${index === 0 ? prefix : margin}${line}`.trimEnd());
}
