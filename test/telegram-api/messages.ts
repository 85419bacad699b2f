import { isDeepStrictEqual } from 'node:util';
import type { Chat } from './chat.js';
import { format, showsNothing } from './formatted-text.js';
import { HtmlError } from './html-tags.js';
import { ApiError, type InlineKeyboard, type Message, Violation } from './objects.js';
import type { Parameters } from './parameters.js';
import { seconds, type World } from './world.js';

const maxTextLength = 4096;

/** What `sendMessage` and `editMessageText` share; their types are checked before. */
interface Outgoing {
  readonly chat_id?: number | string;
  readonly message_id?: number;
  readonly text?: string;
  readonly parse_mode?: string;
  readonly reply_markup?: InlineKeyboard;
}

export function sendMessage(world: World, parameters: Parameters): Message {
  const { chat_id, ...outgoing } = parameters as Outgoing;
  const chat = findChat(world, chat_id);
  return world.put(chat, { ...world.newMessage(chat, world.bot), ...content(world, outgoing) });
}

export function editMessageText(world: World, parameters: Parameters): Message {
  const { chat_id, message_id, ...outgoing } = parameters as Outgoing;
  const chat = findChat(world, chat_id);
  const message = chat.find(message_id ?? 0);
  if (!message) throw new ApiError(400, 'Bad Request: message to edit not found');
  if (message.from.id !== world.bot.id)
    throw new Violation(
      400,
      "Bad Request: message can't be edited",
      'an edit of a message that the bot did not send',
    );
  const wanted = content(world, outgoing);
  const { text, entities, reply_markup } = message;
  if (isDeepStrictEqual({ text, entities, reply_markup }, { reply_markup: undefined, ...wanted }))
    throw new Violation(
      400,
      'Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
      'an edit that changes nothing',
    );
  const { message_id: id, from, chat: ref, date } = message;
  return world.put(chat, {
    message_id: id,
    from,
    chat: ref,
    date,
    edit_date: seconds(),
    ...wanted,
  });
}

export function deleteMessage(world: World, parameters: Parameters): true {
  const { chat_id, message_id = 0 } = parameters as Outgoing;
  const chat = findChat(world, chat_id);
  if (!chat.find(message_id)) throw new ApiError(400, 'Bad Request: message to delete not found');
  chat.remove(message_id);
  return true;
}

/** The chat with an id, if the bot may write to it. */
export function findChat(world: World, id: unknown): Chat {
  const chat = world.chats.get(Number(id));
  if (!chat) throw new ApiError(400, 'Bad Request: chat not found');
  if (chat.blocked) throw new ApiError(403, 'Forbidden: bot was blocked by the user');
  if (!chat.started)
    throw new ApiError(403, "Forbidden: bot can't initiate conversation with a user");
  return chat;
}

function content(world: World, { text: sent = '', parse_mode, reply_markup }: Outgoing) {
  const { text, entities, doubts } = parse(sent, parse_mode === 'HTML');
  for (const doubt of doubts) world.report(`HTML: ${doubt}`);
  if (showsNothing(text)) throw new Violation(400, 'Bad Request: message text is empty');
  if (text.length > maxTextLength) throw new Violation(400, 'Bad Request: message is too long');
  const rows = reply_markup?.inline_keyboard.filter((row) => row.length > 0) ?? [];
  return {
    text,
    entities,
    ...(rows.length > 0 && { reply_markup: { inline_keyboard: rows } }),
  };
}

function parse(sent: string, html: boolean) {
  try {
    return format(sent, html);
  } catch (error) {
    if (!(error instanceof HtmlError)) throw error;
    throw new Violation(400, `Bad Request: can't parse entities: ${error.message}`);
  }
}
