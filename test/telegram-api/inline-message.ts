import type { InlineResult } from './inline-queries.js';
import { messageText, shownKeyboard } from './message-content.js';
import type { Message, User } from './objects.js';
import { seconds, type World } from './world.js';

/** The message that an inline result becomes when a person picks it. */
export function messageOf(world: World, from: User, result: InlineResult): Message {
  const content = result.input_message_content ?? {};
  const { message_text: text, parse_mode, entities } = content;
  return {
    message_id: 1,
    from,
    // The bot never sees which chat it is.
    chat: { id: from.id, type: 'private', first_name: from.first_name },
    date: seconds(),
    via_bot: world.bot,
    ...(typeof text === 'string' ? messageText(world, { text, parse_mode, entities }) : {}),
    ...shownKeyboard(result.reply_markup),
  };
}
