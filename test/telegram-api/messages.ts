import { isDeepStrictEqual } from 'node:util';
import type { Chat } from './chat.js';
import { findChat } from './find-chat.js';
import { messageText, shownKeyboard } from './message-content.js';
import { ApiError, type InlineKeyboard, type Message, Violation } from './objects.js';
import type { Parameters } from './parameters.js';
import type { Entry } from './transcript.js';
import { seconds, type World } from './world.js';

/** What the methods share; their types are checked before. */
interface Outgoing {
  readonly chat_id?: number | string;
  readonly message_id?: number;
  readonly inline_message_id?: string;
  readonly text?: string;
  readonly parse_mode?: string;
  readonly entities?: unknown;
  readonly reply_markup?: InlineKeyboard;
  readonly message_thread_id?: number;
  readonly reply_parameters?: {
    readonly message_id: number;
    readonly allow_sending_without_reply?: boolean;
  };
}

/** What an edit leaves as it was. */
type Lasting = Pick<Message, 'text' | 'entities' | 'reply_markup'>;

export function sendMessage(world: World, parameters: Parameters): Message {
  const {
    chat_id,
    text = '',
    reply_parameters,
    message_thread_id: topic,
    ...sent
  } = parameters as Outgoing;
  const chat = findChat(world, chat_id);
  if (topic !== undefined && !chat.topics.has(topic))
    throw new ApiError(400, 'Bad Request: message thread not found');
  const content = { ...messageText(world, { text, ...sent }), ...shownKeyboard(sent.reply_markup) };
  const replied = chat.find(reply_parameters?.message_id ?? 0);
  if (reply_parameters && !replied && !reply_parameters.allow_sending_without_reply)
    throw new ApiError(400, 'Bad Request: message to be replied not found');
  const message = {
    ...world.newMessage(chat, world.bot),
    ...(topic !== undefined && { message_thread_id: topic, is_topic_message: true }),
    ...(replied && { reply_to_message: withoutReply(replied) }),
    ...content,
  };
  world.put(chat, message);
  note(world, chat, 'wrote', message);
  return message;
}

export function editMessageText(world: World, parameters: Parameters): Message | true {
  const { text = '', ...sent } = parameters as Outgoing;
  return edit(world, sent, () => ({
    ...messageText(world, { text, ...sent }),
    ...shownKeyboard(sent.reply_markup),
  }));
}

export function editMessageReplyMarkup(world: World, parameters: Parameters): Message | true {
  const sent = parameters as Outgoing;
  return edit(world, sent, ({ text, entities }) => ({
    ...(text !== undefined && { text }),
    ...(entities !== undefined && { entities }),
    ...shownKeyboard(sent.reply_markup),
  }));
}

export function deleteMessage(world: World, parameters: Parameters): true {
  const { chat_id, message_id = 0 } = parameters as Outgoing;
  const chat = findChat(world, chat_id);
  const message = chat.find(message_id);
  if (!message) throw new ApiError(400, 'Bad Request: message to delete not found');
  if (chat.ref.type !== 'private' && message.from?.id !== world.bot.id)
    throw new ApiError(400, "Bad Request: message can't be deleted");
  chat.remove(message_id);
  note(world, chat, 'deleted', { ...message, text: '' });
  return true;
}

function edit(world: World, sent: Outgoing, change: (was: Lasting) => Lasting): Message | true {
  if (sent.inline_message_id !== undefined)
    return editInline(world, sent.inline_message_id, change);
  const chat = findChat(world, sent.chat_id);
  const message = chat.find(sent.message_id ?? 0);
  if (!message) throw new ApiError(400, 'Bad Request: message to edit not found');
  if (message.from?.id !== world.bot.id)
    throw new Violation(
      400,
      "Bad Request: message can't be edited",
      'an edit of a message that the bot did not send',
    );
  const { message_id } = message;
  const excused = chat.mayBeUnknown(message_id, (at) => world.forgiven(at));
  const edited = changed(message, change, excused);
  world.put(chat, edited);
  note(world, chat, 'edited', edited);
  return edited;
}

function editInline(world: World, id: string, change: (was: Lasting) => Lasting): true {
  const message = world.inlineMessages.get(id);
  if (!message) throw new ApiError(400, 'Bad Request: MESSAGE_ID_INVALID');
  world.inlineMessages.set(id, changed(message, change, false));
  return true;
}

/** @param excused whether the bot may not know that the message is already so */
function changed(message: Message, change: (was: Lasting) => Lasting, excused: boolean): Message {
  const { text, entities, reply_markup, ...frame } = message;
  const was = {
    ...(text !== undefined && { text }),
    ...(entities !== undefined && { entities }),
    ...(reply_markup !== undefined && { reply_markup }),
  };
  const wanted = change(was);
  if (!isDeepStrictEqual(was, wanted)) return { ...frame, edit_date: seconds(), ...wanted };
  const refusal =
    'Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message';
  throw excused
    ? new ApiError(400, refusal)
    : new Violation(400, refusal, 'an edit that changes nothing');
}

function note(world: World, chat: Chat, what: Entry['what'], message: Message): void {
  const { message_id, text = '' } = message;
  const entry = { by: 'bot', who: world.bot.id, what, message: message_id, text } as const;
  world.note(chat, { ...entry, update: null });
}

/** Telegram shows a reply within a message, but no reply within that. */
function withoutReply({ reply_to_message: _, ...message }: Message): Message {
  return message;
}
