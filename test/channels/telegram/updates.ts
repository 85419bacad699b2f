import type { UserEvent } from '../../../src/bot/index.js';
import { type Decoded, type DecodedEvent, decode } from '../../../src/channels/telegram/decode.js';
import { toReader } from '../../../src/channels/telegram/reader.js';
import { knowledge } from '../../support/shipped.js';

/** The bot that reads, with what it knows. */
export const reader = toReader(knowledge, { username: 'unbind_bot', defaultLocale: 'zh-CN' });

export const wang = {
  id: 5_000_000_001,
  is_bot: false,
  first_name: 'Wang',
  language_code: 'zh-hans',
};
export const li = { id: 5_000_000_002, is_bot: false, first_name: 'Li', language_code: 'en' };
export const bot = {
  id: 7_000_000_001,
  is_bot: true,
  first_name: 'Unbind',
  username: 'unbind_bot',
};

export const group = { id: -1_002_000_000_001, type: 'supergroup', title: 'A group' };

/** A message of Wang in the group, or wherever the frame says. */
export function inGroup(content: object, frame: object = {}) {
  return { message_id: 7, date: 100, from: wang, chat: group, ...content, ...frame };
}

/** What an update means, by its kind. */
export function read(kind: string, content: unknown): Decoded {
  return decode({ update_id: 1, [kind]: content }, reader);
}

/** The event of an update; throws where it is none. */
export function eventOf(kind: string, content: unknown): DecodedEvent {
  const decoded = read(kind, content);
  if (decoded.kind !== 'event') throw new Error(`it is ${decoded.kind}`);
  return decoded;
}

/** What was asked in a group; null where the bot is silent. */
export function asked(content: object, frame: object = {}): UserEvent | null {
  const decoded = read('message', inGroup(content, frame));
  return decoded.kind === 'event' ? decoded.event : null;
}

/** The entity of a part of a text. */
export function entity(type: string, text: string, part: string, more: object = {}): object {
  return { type, offset: text.indexOf(part), length: part.length, ...more };
}

/** A text in which the bot is mentioned, as Telegram sends it. */
export function mentioning(text: string, name = '@unbind_bot'): object {
  return { text, entities: [entity('mention', text, name)] };
}
