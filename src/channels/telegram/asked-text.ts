import { takeOffMentions } from './mention.js';
import type { Message } from './update.js';

/** What a message asks. */
export interface AskedText {
  /** Empty where nothing is written. */
  readonly text: string;
  readonly isMentioned: boolean;
}

/**
 * The text or caption of a message without the bot's name. The name alone asks what the message asks
 * that it replies to, so that one may call the bot to somebody else's question; else for the menu.
 */
export function askedText(message: Message, username: string): AskedText {
  const written = message.text ?? message.caption ?? '';
  const entities = (message.text === undefined ? message.caption_entities : message.entities) ?? [];
  const { text, isMentioned } = takeOffMentions(written, entities, username);
  if (text.trim() !== '' || !isMentioned) return { text, isMentioned };
  const { from, text: said, caption } = message.reply_to_message ?? {};
  const replied = from?.is_bot ? undefined : (said ?? caption);
  if (replied?.trim()) return { text: takeOffMentions(replied, [], username).text, isMentioned };
  return { text: message.text === undefined ? '' : '/menu', isMentioned };
}
