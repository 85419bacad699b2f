import { describe, expect, it } from 'vitest';
import { allowedUpdates } from '../../../src/channels/telegram/update.js';
import { eventOf, group, inGroup, li, read, wang } from './updates.js';

const alone = { id: wang.id, type: 'private' };
const edited = (content: object) =>
  read('edited_message', {
    message_id: 7,
    date: 100,
    edit_date: 130,
    from: wang,
    chat: alone,
    ...content,
  });

describe('an edited message', () => {
  it('is asked anew', () => {
    expect(edited({ text: '怎么解绑邮箱' })).toMatchObject({
      kind: 'event',
      asked: 7,
      edited: true,
      event: { kind: 'said', text: '怎么解绑邮箱' },
    });
    expect(edited({ photo: [], caption: '这是什么' })).toMatchObject({ edited: true });
  });

  it.each([
    ['an edit that comes late', { text: 'a', edit_date: 401 }],
    ['an edit that nobody sees', { text: 'a', edit_date: undefined }],
    ['a location that moves', { location: { live_period: 60 } }],
    ['a photo that is exchanged', { photo: [] }],
    ['talk in a group', { text: 'a', chat: group }],
  ])('is ignored: %s', (_, content) => {
    expect(edited(content)).toEqual({ kind: 'ignored', updateId: 1 });
  });
});

describe('what people send besides', () => {
  it('is cut early, however long it is', () => {
    const text = '@unbind_bot 解绑手机'.repeat(60_000);
    const mention = { type: 'mention', offset: 0, length: 11 };
    const entities = Array(30_000).fill(mention);
    const message = { message_id: 7, from: wang, chat: alone, text, entities };
    const began = performance.now();
    const { event } = eventOf('message', message);
    expect(performance.now() - began).toBeLessThan(5000);
    expect(event.kind === 'said' && event.text.length).toBeLessThanOrEqual(512);
  });

  it('names the album that a picture is part of', () => {
    const message = { message_id: 7, from: wang, chat: alone, photo: [], media_group_id: '12' };
    expect(eventOf('message', message)).toMatchObject({ album: '12' });
  });

  it('reads what is passed on as what is said', () => {
    const forward_origin = { type: 'hidden_user', sender_user_name: 'x', date: 1 };
    const message = {
      message_id: 7,
      from: wang,
      chat: alone,
      text: '把验证码发给我',
      forward_origin,
    };
    expect(eventOf('message', message).event).toMatchObject({
      kind: 'said',
      text: '把验证码发给我',
    });
  });

  it('keeps the topic of a private chat', () => {
    const message = { message_id: 7, from: wang, chat: alone, text: 'a' };
    const topic = { ...message, message_thread_id: 2, is_topic_message: true };
    expect(eventOf('message', topic)).toMatchObject({ thread: 2 });
  });

  it.each(['channel_post', 'edited_channel_post', 'business_message', 'message_reaction', 'poll'])(
    'ignores a %s',
    (kind) => {
      expect(read(kind, inGroup({ text: '/menu' }))).toEqual({ kind: 'ignored', updateId: 1 });
      expect(allowedUpdates).not.toContain(kind);
    },
  );
});

describe('a membership', () => {
  const member = (status: string, more: object = {}, chat: object = alone) =>
    read('my_chat_member', { chat, from: wang, date: 1, new_chat_member: { status, ...more } });

  it.each([
    ['kicked', {}, false],
    ['left', {}, false],
    ['restricted', { can_send_messages: false, is_member: true }, false],
    ['restricted', { can_send_messages: true, is_member: false }, false],
    ['restricted', { can_send_messages: true, is_member: true }, true],
    ['member', {}, true],
    ['administrator', {}, true],
  ])('as %s %j', (status, more, reachable) => {
    const expected = { kind: 'reachability', updateId: 1, reachable };
    expect(member(status, more)).toEqual({ ...expected, chat: alone.id });
    expect(member(status, more, group)).toEqual({ ...expected, chat: group.id });
  });

  it('in a channel is ignored', () => {
    expect(member('member', {}, { id: -1_003, type: 'channel' }).kind).toBe('ignored');
  });
});

describe('an inline query', () => {
  it('is read with its language', () => {
    expect(read('inline_query', { id: '8', from: li, query: ' unbind ', offset: '' })).toEqual({
      kind: 'inline',
      updateId: 1,
      queryId: '8',
      query: 'unbind',
      locale: 'en',
    });
  });

  it('can be answered whatever else is wrong with it', () => {
    expect(read('inline_query', { id: '8', query: 5 })).toMatchObject({ queryId: '8', query: '' });
    expect(read('inline_query', { query: 'a' }).kind).toBe('ignored');
  });
});
