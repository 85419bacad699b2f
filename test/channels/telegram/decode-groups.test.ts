import { describe, expect, it } from 'vitest';
import {
  asked,
  bot,
  entity,
  eventOf,
  group,
  inGroup,
  li,
  mentioning,
  read,
  wang,
} from './updates.js';

const said = (text: string) => ({ kind: 'said', text, locale: 'zh-CN' });
const card = { message_id: 5, date: 90, from: bot, chat: group, text: 'a card' };
const question = { message_id: 6, date: 90, from: li, chat: group, text: '手机号停用了怎么解绑' };

describe('a message in a group', () => {
  it('is a conversation of the person in that group, and is replied to', () => {
    expect(eventOf('message', inGroup(mentioning('@unbind_bot 怎么解绑')))).toEqual({
      kind: 'event',
      updateId: 1,
      conversation: `telegram:${group.id}:${wang.id}`,
      chat: group.id,
      user: wang.id,
      event: said('怎么解绑'),
      message: null,
      tap: null,
      asked: 7,
      replyTo: 7,
    });
  });

  it.each([
    ['talk', { text: '怎么解绑手机' }],
    ['another bot’s name', mentioning('@other_bot 怎么解绑', '@other_bot')],
    ['a longer name', mentioning('@unbind_bots hi', '@unbind_bots')],
    [
      'a name that only looks like a mention',
      { text: 'see https://t.me/@unbind_bot or a@unbind_bot' },
    ],
    ['a photo', { photo: [] }],
    ['a sticker', { sticker: {} }],
    ['another bot’s command', { text: '/menu@other_bot' }],
    ['another bot’s command beside the name', mentioning('@unbind_bot /help@other_bot')],
    ['a command that nobody here knows', { text: '/ban' }],
    ['a reply to a person', { text: '怎么解绑', reply_to_message: question }],
    [
      'a reply to another bot',
      { text: 'a', reply_to_message: { ...card, from: { ...bot, username: 'x_bot' } } },
    ],
    ['a sticker under the card', { sticker: {}, reply_to_message: card }],
    ['a moving picture under the card', { animation: {}, document: {}, reply_to_message: card }],
    ['a service message', { pinned_message: card }],
    ['a new member', { new_chat_members: [bot] }],
    ['another bot', { ...mentioning('@unbind_bot hi'), from: { ...bot, username: 'x_bot' } }],
    ['a forwarded mention', { ...mentioning('@unbind_bot hi'), forward_origin: { type: 'user' } }],
    [
      'a message in a topic that the bot began',
      { text: 'hi', reply_to_message: { ...card, forum_topic_created: { name: 'x' } } },
    ],
    [
      'a post that Telegram passed on from the channel',
      {
        ...mentioning('@unbind_bot hi'),
        from: { id: 777_000, is_bot: false },
        sender_chat: { id: -1_009, type: 'channel' },
        is_automatic_forward: true,
      },
    ],
    ['what the bot itself offered inline', { ...mentioning('@unbind_bot hi'), via_bot: bot }],
  ])('is nothing to the bot: %s', (_, content) => {
    expect(asked(content)).toBeNull();
  });

  it.each([
    ['a mention', mentioning('@unbind_bot 怎么解绑'), '怎么解绑'],
    ['a mention in capitals', mentioning('@Unbind_Bot，怎么解绑', '@Unbind_Bot'), '怎么解绑'],
    ['a mention at the end', mentioning('怎么解绑 @unbind_bot'), '怎么解绑'],
    ['a mention in the midst', mentioning('请 @unbind_bot 告诉我'), '请 告诉我'],
    ['a mention among Chinese', { text: '请问@unbind_bot怎么解绑' }, '请问 怎么解绑'],
    ['a mention under a photo', photo('@unbind_bot 这是什么'), '这是什么'],
    ['a reply to the bot', { text: '下一步', reply_to_message: card }, '下一步'],
    ['a command by name', { text: '/menu@unbind_bot now' }, '/menu now'],
    ['a command by name that nobody knows', { text: '/foo@UNBIND_BOT' }, '/foo'],
    ['one of the bot’s commands', { text: '/unbind_phone' }, '/unbind_phone'],
    ['a command after the mention', mentioning('@unbind_bot /human'), '/human'],
    ['a command by name later on', commandLater('救命 /menu@unbind_bot'), '救命 /menu'],
    ['nothing but the name', mentioning('@unbind_bot'), '/menu'],
    [
      'another bot’s text',
      { ...mentioning('@unbind_bot hi'), via_bot: { ...bot, username: 'gif' } },
      'hi',
    ],
  ])('is answered: %s', (_, content, text) => {
    expect(asked(content)).toEqual(said(text));
  });

  it('starts anew by command', () => {
    const started = { kind: 'started', locale: 'zh-CN' };
    expect(asked({ text: '/start@unbind_bot unbind_email' })).toEqual({
      ...started,
      payload: 'unbind_email',
    });
    expect(asked({ text: '/start' })).toEqual(started);
  });

  it('calls the bot to somebody else’s question', () => {
    const called = inGroup({ ...mentioning('@unbind_bot'), reply_to_message: question });
    expect(eventOf('message', called)).toMatchObject({
      user: wang.id,
      replyTo: 7,
      event: said(question.text),
    });
    expect(asked({ ...mentioning('@unbind_bot'), reply_to_message: card })).toEqual(said('/menu'));
  });

  it('takes a name by which the bot is mentioned without its @', () => {
    const text = '小助手 怎么解绑';
    const entities = [entity('text_mention', text, '小助手', { user: bot })];
    expect(asked({ text, entities })).toEqual(said('怎么解绑'));
    const other = [entity('text_mention', text, '小助手', { user: li })];
    expect(asked({ text, entities: other })).toBeNull();
  });

  it('says that it reads only text to who asks with something else', () => {
    const photoOnly = { kind: 'sent-unsupported', what: 'photo', locale: 'zh-CN' };
    expect(asked(photo('@unbind_bot'))).toEqual(photoOnly);
    expect(asked({ photo: [], reply_to_message: card })).toEqual(photoOnly);
    expect(asked({ voice: {}, reply_to_message: card })).toMatchObject({ what: 'voice' });
  });

  it('keeps to the topic of a forum, not to a thread of replies', () => {
    const text = mentioning('@unbind_bot hi');
    const topic = { ...text, message_thread_id: 3, is_topic_message: true };
    expect(eventOf('message', inGroup(topic))).toMatchObject({ thread: 3 });
    expect(eventOf('message', inGroup({ ...text, message_thread_id: 3 }))).not.toHaveProperty(
      'thread',
    );
  });

  it('comes from an anonymous admin, or from who writes as a channel', () => {
    const stand = { id: 1_087_968_824, is_bot: true, username: 'GroupAnonymousBot' };
    const admin = inGroup(mentioning('@unbind_bot hi'), { from: stand, sender_chat: group });
    expect(eventOf('message', admin)).toMatchObject({
      conversation: `telegram:${group.id}:${group.id}`,
      user: group.id,
      event: { kind: 'said', locale: 'zh-CN' },
    });
    const channel = { id: -1_003, type: 'channel' };
    const posing = inGroup(mentioning('@unbind_bot hi'), { from: stand, sender_chat: channel });
    expect(eventOf('message', posing)).toMatchObject({ user: -1_003 });
  });
});

describe('a group that becomes a supergroup', () => {
  it.each([
    ['the old one', { chat: { id: -40, type: 'group' }, migrate_to_chat_id: -100_40 }],
    ['the new one', { chat: { id: -100_40, type: 'supergroup' }, migrate_from_chat_id: -40 }],
  ])('tells of it from %s', (_, content) => {
    expect(read('message', inGroup(content))).toEqual({
      kind: 'migrated',
      updateId: 1,
      from: -40,
      to: -100_40,
    });
  });
});

describe('a tap in a group', () => {
  const reply_markup = { inline_keyboard: [[{ text: 'go', callback_data: '1m' }]] };
  const asking = { message_id: 4, date: 80, from: wang, chat: group, text: 'a' };
  const shown = { ...card, reply_markup, reply_to_message: asking };
  const tap = (from: object, message: object = shown) => ({ id: '77', from, message, data: '1m' });

  it('of who asked moves their card', () => {
    expect(eventOf('callback_query', tap(wang))).toMatchObject({
      conversation: `telegram:${group.id}:${wang.id}`,
      user: wang.id,
      message: { id: 5, shown: { date: 90 } },
      tap: { callbackId: '77' },
      replyTo: 4,
    });
  });

  it('of somebody else is answered with a hint in their language', () => {
    const hintTo = (language_code: string) => read('callback_query', tap({ ...li, language_code }));
    expect(hintTo('en')).toMatchObject({
      kind: 'stray-tap',
      callbackId: '77',
      hint: expect.stringMatching(/somebody else/),
    });
    expect(hintTo('zh-hans')).toMatchObject({ hint: expect.stringMatching(/别人/) });
    expect(hintTo('zh-hant')).toMatchObject({ hint: expect.stringMatching(/別人/) });
  });

  it('on the card of an anonymous admin is everybody’s, for nobody knows whose it is', () => {
    const anonymous = {
      ...asking,
      from: { ...bot, username: 'GroupAnonymousBot' },
      sender_chat: group,
    };
    const message = { ...shown, reply_to_message: anonymous };
    expect(eventOf('callback_query', tap(li, message))).toMatchObject({
      conversation: `telegram:${group.id}:${group.id}`,
    });
  });

  it('where the question is gone is the tapper’s, as far as the update tells', () => {
    const { reply_to_message: _, ...message } = shown;
    expect(eventOf('callback_query', tap(li, message))).toMatchObject({ user: li.id });
    expect(eventOf('callback_query', tap(li, message))).not.toHaveProperty('replyTo');
    const old = { message_id: 5, date: 0, chat: group };
    expect(eventOf('callback_query', tap(li, old))).toMatchObject({
      message: { id: 5, shown: null },
    });
  });

  it('keeps to the topic of the card', () => {
    const message = { ...shown, message_thread_id: 3, is_topic_message: true };
    expect(eventOf('callback_query', tap(wang, message))).toMatchObject({ thread: 3 });
  });

  it.each([
    ['in a channel', tap(wang, { ...shown, chat: { id: -1_003, type: 'channel' } })],
    ['of nobody', { ...tap(wang), from: undefined }],
    ['of a bot', tap(bot)],
  ])('%s is answered, and that is all', (_, query) => {
    expect(read('callback_query', query)).toEqual({
      kind: 'stray-tap',
      updateId: 1,
      callbackId: '77',
    });
  });
});

function photo(caption: string): object {
  const caption_entities = [entity('mention', caption, '@unbind_bot')];
  return { photo: [], caption, caption_entities };
}

function commandLater(text: string): object {
  return { text, entities: [entity('bot_command', text, '/menu@unbind_bot')] };
}
