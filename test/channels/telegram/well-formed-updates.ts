import { bot, entity, group, inGroup, li, mentioning, wang } from './updates.js';

/** Who is in the updates, and where. */
export interface Cast {
  readonly wang: { readonly id: number; readonly [more: string]: unknown };
  readonly li: { readonly id: number; readonly [more: string]: unknown };
  readonly group: { readonly id: number; readonly [more: string]: unknown };
  /** The bot's, without the @. */
  readonly username: string;
}

const inline_keyboard = [[{ text: 'go', callback_data: '1t:unbind_phone' }]];
const member = { status: 'restricted', is_member: true, can_send_messages: true };

const everybody: Cast = { wang, li, group, username: 'unbind_bot' };

/** Updates as Telegram sends them, of every kind that the bot reads, and some that it does not. */
export function wellFormedUpdates(cast = everybody): readonly object[] {
  const name = `@${cast.username}`;
  const long = `${name} `.repeat(340).slice(0, 4096);
  const alone = { id: cast.wang.id, type: 'private' };
  const written = (content: object, frame: object = {}) =>
    inGroup(content, { from: cast.wang, chat: cast.group, ...frame });
  const card = {
    message_id: 5,
    date: 90,
    edit_date: 95,
    from: bot,
    chat: cast.group,
    text: 'a card',
    reply_markup: { inline_keyboard },
    reply_to_message: written({ text: 'a' }, { message_id: 4 }),
  };
  const tap = (message: object) => ({
    callback_query: { id: 'a-tap-of-nobody', from: cast.wang, message, data: '1m' },
  });
  return [
    { message: written(mentioning(`${name} 怎么解绑`, name)) },
    { message: written({ text: `/start${name} unbind_phone`, reply_to_message: card }) },
    {
      message: written({
        text: 'a',
        message_thread_id: 3,
        is_topic_message: true,
        sender_chat: cast.group,
      }),
    },
    { message: written({ text: long, entities: [entity('mention', long, name)] }) },
    { message: written({ text: '/menu' }, { chat: alone }) },
    { message: written({ photo: [], caption: 'a', media_group_id: '1' }, { chat: alone }) },
    {
      message: written(
        { text: 'a', forward_origin: { type: 'user' }, via_bot: bot },
        { chat: alone },
      ),
    },
    { message: written({ migrate_to_chat_id: -100_40 }) },
    { message: written({ migrate_from_chat_id: -40 }) },
    { edited_message: written({ text: '/menu', edit_date: 130 }) },
    { edited_message: written({ text: 'a', edit_date: 130 }, { chat: alone }) },
    tap(card),
    tap({ ...card, chat: alone }),
    tap({ message_id: 5, date: 0, chat: cast.group }),
    { callback_query: { id: 'a-tap-of-nobody', from: cast.li, message: card, data: '1m' } },
    { inline_query: { id: '8', from: cast.li, query: '解绑手机', offset: '' } },
    { my_chat_member: { chat: cast.group, from: cast.wang, date: 1, new_chat_member: member } },
    { channel_post: { message_id: 1, date: 1, chat: { id: -9, type: 'channel' }, text: '/menu' } },
  ];
}
