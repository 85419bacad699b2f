import { takeOffMentions } from './mention.js';
import type { Message } from './update.js';

/** What a message asks. */
export interface AskedText {
  /** Empty where nothing is written. */
  readonly text: string;
  readonly isMentioned: boolean;
}

/** Telegram's limits on what people send: more is not looked at, from wherever it comes. */
const longestText = 4096;
const mostEntities = 100;

/**
 * The text or caption of a message without the bot's name. The name alone asks what the message asks
 * that it replies to, so that one may call the bot to somebody else's question; else for the menu.
 */
export function askedText(message: Message, username: string): AskedText {
  const [written = '', entities = []] =
    message.text === undefined
      ? [message.caption, message.caption_entities]
      : [message.text, message.entities];
  const { text, isMentioned } = takeOffMentions(
    written.slice(0, longestText),
    entities.slice(0, mostEntities),
    username,
  );
  if (text.trim() !== '' || !isMentioned) return { text, isMentioned };
  const replied = takeOffMentions(repliedText(message), [], username).text;
  if (replied.trim() !== '') return { text: replied, isMentioned };
  return { text: message.text === undefined ? '' : '/menu', isMentioned };
}

/** What a person wrote that somebody replies to. */
function repliedText({ reply_to_message: replied }: Message): string {
  if (!replied || replied.from?.is_bot) return '';
  return (replied.text ?? replied.caption ?? '').slice(0, longestText);
}
