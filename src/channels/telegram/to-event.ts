import type { UserEvent } from '../../bot/index.js';
import type { Locale } from '../../knowledge/index.js';
import type { ReadText } from './command.js';
import { shorten } from './shorten.js';

/** What somebody did who wrote a text; null for a command to another bot. */
export function toEvent(read: ReadText, locale: Locale): UserEvent | null {
  switch (read.kind) {
    case 'start':
      return { kind: 'started', ...read.payload, locale };
    case 'command':
    case 'text':
      return { kind: 'said', text: shorten(read.text), locale };
    case 'for-another-bot':
      return null;
  }
}
