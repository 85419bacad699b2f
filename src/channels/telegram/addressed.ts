import type { ReadText } from './command.js';
import type { Reader } from './reader.js';
import type { Message, Replied } from './update.js';

/**
 * Whether a message of a group is meant for the bot: it names the bot, replies to it, or is a command
 * of its own. What somebody passes on is not, whatever stands in it.
 */
export function isAddressed(
  message: Message,
  isMentioned: boolean,
  read: ReadText,
  reader: Reader,
): boolean {
  if (message.forward_origin !== undefined) return false;
  return isMentioned || isReplyTo(message.reply_to_message, reader) || isOwnCommand(read, reader);
}

function isReplyTo(replied: Replied | undefined, { username }: Reader): boolean {
  // Everything in a topic that the bot began would seem to be a reply to it.
  if (!replied?.from || replied.forum_topic_created !== undefined) return false;
  const { is_bot, username: name } = replied.from;
  return is_bot && name?.toLowerCase() === username.toLowerCase();
}

function isOwnCommand(read: ReadText, { isCommand }: Reader): boolean {
  switch (read.kind) {
    case 'start':
      return true;
    case 'command':
      return read.by === 'name' || isCommand(read.name);
    case 'text':
    case 'for-another-bot':
      return false;
  }
}
