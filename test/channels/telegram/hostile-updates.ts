import fc from 'fast-check';
import { bot, entity, group, inGroup, li, mentioning, wang } from './updates.js';

const alone = { id: wang.id, type: 'private' };
const inline_keyboard = [[{ text: 'go', callback_data: '1t:unbind_phone' }]];
const card = {
  message_id: 5,
  date: 90,
  edit_date: 95,
  from: bot,
  chat: group,
  text: 'a card',
  reply_markup: { inline_keyboard },
  reply_to_message: inGroup({ text: 'a' }, { message_id: 4 }),
};
const tap = (message: object) => ({
  callback_query: { id: '77', from: wang, message, data: '1m' },
});
const member = { status: 'restricted', is_member: true, can_send_messages: true };
const long = '@unbind_bot '.repeat(340);

/** Updates as Telegram sends them, of every kind that the bot reads, and some that it does not. */
const wellFormed: readonly object[] = [
  { message: inGroup(mentioning('@unbind_bot 怎么解绑')) },
  { message: inGroup({ text: '/start@unbind_bot unbind_phone', reply_to_message: card }) },
  {
    message: inGroup({
      text: 'a',
      message_thread_id: 3,
      is_topic_message: true,
      sender_chat: group,
    }),
  },
  { message: inGroup({ text: long, entities: [entity('mention', long, '@unbind_bot')] }) },
  { message: inGroup({ text: '/menu' }, { chat: alone }) },
  { message: inGroup({ photo: [], caption: 'a', media_group_id: '1' }, { chat: alone }) },
  {
    message: inGroup(
      { text: 'a', forward_origin: { type: 'user' }, via_bot: bot },
      { chat: alone },
    ),
  },
  { message: inGroup({ migrate_to_chat_id: -100_40 }) },
  { message: inGroup({ migrate_from_chat_id: -40 }) },
  { edited_message: inGroup({ text: '/menu', edit_date: 130 }) },
  { edited_message: inGroup({ text: 'a', edit_date: 130 }, { chat: alone }) },
  tap(card),
  tap({ ...card, chat: alone }),
  tap({ message_id: 5, date: 0, chat: group }),
  { callback_query: { id: '77', from: li, message: card, data: '1m' } },
  { inline_query: { id: '8', from: li, query: '解绑手机', offset: '' } },
  { my_chat_member: { chat: group, from: wang, date: 1, new_chat_member: member } },
  { channel_post: { message_id: 1, date: 1, chat: { id: -9, type: 'channel' }, text: '/menu' } },
];

const hostile = fc.oneof(
  fc.constantFrom<unknown>(
    ...[
      null,
      undefined,
      true,
      false,
      0,
      -0,
      -1,
      1,
      0.5,
      Number.NaN,
      2 ** 31,
      2 ** 52,
      2 ** 53,
      1e300,
    ],
    ...[
      '',
      ' ',
      '@unbind_bot',
      '/menu',
      '/start x',
      '\0',
      '\ud800',
      '\u202e',
      '😀',
      'group',
      'private',
    ],
    ...['a'.repeat(5000), '@'.repeat(3000), '/'.repeat(100), '1'.repeat(4096), [], [[]], {}],
    ...[wang, bot, group, card, { id: 1 }, { is_bot: 'yes' }, [null], [{ type: 'mention' }]],
  ),
  fc.anything(),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

/** Changes one place of a value: another value, one less, or one more. */
function mutate(value: unknown, path: readonly number[], by: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined || typeof value !== 'object' || value === null) return by;
  const keys = Object.keys(value);
  const key = keys[first % (keys.length + 1)];
  if (key === undefined) return { ...value, [`x${first}`]: by };
  const changed = mutate((value as Record<string, unknown>)[key], rest, by);
  return Array.isArray(value)
    ? Object.assign([...value], { [key]: changed })
    : { ...value, [key]: changed };
}

const path = fc.array(fc.nat(20), { minLength: 1, maxLength: 5 });

/** Updates that are broken in one to four places. */
export function mutatedUpdate(): fc.Arbitrary<unknown> {
  const mutations = fc.array(fc.tuple(path, hostile), { maxLength: 4 });
  return fc.tuple(fc.constantFrom(...wellFormed), mutations).map(([update, all]) =>
    all.reduce<unknown>((broken, [at, by]) => mutate(broken, at, by), {
      update_id: 7,
      ...update,
    }),
  );
}

/** Anything at all, here and there under the name of a kind of update. */
export function anyUpdate(): fc.Arbitrary<unknown> {
  const kinds = ['message', 'edited_message', 'callback_query', 'inline_query', 'my_chat_member'];
  return fc.oneof(
    hostile,
    fc
      .tuple(fc.constantFrom(...kinds), hostile, fc.oneof(fc.nat(), hostile))
      .map(([kind, content, update_id]) => ({ update_id, [kind]: content })),
  );
}
