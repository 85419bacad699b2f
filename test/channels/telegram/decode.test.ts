import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/channels/telegram/decode.js';
import { digest } from '../../../src/channels/telegram/shown.js';
import { reader } from './updates.js';

const from = { id: 5_000_000_001, is_bot: false, first_name: '王', language_code: 'en' };
const chat = { id: 5_000_000_001, type: 'private' };
const message = (content: object, frame: object = {}) => ({
  update_id: 1,
  message: { message_id: 7, date: 1, from, chat, ...content, ...frame },
});
const said = (text: string) => ({ kind: 'said', text, locale: 'en' });
const eventOf = (update: unknown) => {
  const decoded = decode(update, reader);
  return decoded.kind === 'event' ? decoded.event : decoded.kind;
};

describe('decode of a message', () => {
  it('names the conversation by its chat', () => {
    expect(decode(message({ text: '怎么解绑' }), reader)).toEqual({
      kind: 'event',
      updateId: 1,
      conversation: 'telegram:5000000001',
      chat: 5_000_000_001,
      user: 5_000_000_001,
      event: said('怎么解绑'),
      message: null,
      tap: null,
      asked: 7,
    });
  });

  it.each([
    ['/start', { kind: 'started', locale: 'en' }],
    ['/start unbind_email', { kind: 'started', payload: 'unbind_email', locale: 'en' }],
    ['/START@Unbind_Bot unbind-1', { kind: 'started', payload: 'unbind-1', locale: 'en' }],
    ['/start 你好 there', { kind: 'started', locale: 'en' }],
    ['/started', said('/started')],
    ['/menu', said('/menu')],
    ['/menu@unbind_bot now', said('/menu now')],
    ['/foo_bar', said('/foo_bar')],
    ['please /start', said('please /start')],
    ['/menu@other_bot', 'ignored'],
    ['/start@other_bot x', 'ignored'],
    ['a@b.cn', said('a@b.cn')],
  ])('reads %s', (text, event) => {
    expect(eventOf(message({ text }))).toEqual(event);
  });

  it.each([
    [{ photo: [] }, 'photo'],
    [{ voice: {} }, 'voice'],
    [{ video: {} }, 'video'],
    [{ video_note: {} }, 'video'],
    [{ animation: {}, document: {} }, 'video'],
    [{ sticker: {} }, 'sticker'],
    [{ document: {} }, 'file'],
    [{ audio: {} }, 'file'],
    [{ contact: {} }, 'contact'],
    [{ venue: {}, location: {} }, 'location'],
    [{ location: {} }, 'location'],
    [{ poll: {} }, 'other'],
    [{ dice: {} }, 'other'],
    [{ photo: [], caption: ' ' }, 'photo'],
  ])('cannot read %j', (content, what) => {
    expect(eventOf(message(content))).toEqual({ kind: 'sent-unsupported', what, locale: 'en' });
  });

  it('reads what stands under a photo', () => {
    expect(eventOf(message({ photo: [], caption: '这是什么' }))).toEqual(said('这是什么'));
  });

  it('takes the default language where the client names none', () => {
    const stranger = { ...from, language_code: undefined };
    expect(eventOf(message({ text: 'hi' }, { from: stranger }))).toMatchObject({ locale: 'zh-CN' });
  });

  it.each([
    ['a service message', message({ pinned_message: {} })],
    ['another bot', message({ text: 'a' }, { from: { ...from, is_bot: true } })],
    ['a group', message({ text: 'a' }, { chat: { id: -1, type: 'group' } })],
    ['a message without a sender', message({ text: 'a' }, { from: undefined })],
    ['an edit', { update_id: 1, edited_message: message({ text: 'a' }).message }],
    ['a channel post', { update_id: 1, channel_post: message({ text: 'a' }).message }],
    ['another kind of update', { update_id: 1, poll: {} }],
    ['a number for a text', message({ text: 5 })],
    ['an empty update', {}],
    ['no update', null],
  ])('ignores %s', (_, update) => {
    expect(decode(update, reader).kind).toBe('ignored');
  });
});

describe('decode of a tap', () => {
  const reply_markup = { inline_keyboard: [[{ text: 'go', callback_data: '1m' }]] };
  const shown = { message_id: 9, date: 1, chat, text: 'card', reply_markup };
  const tap = (content: object = {}) => ({
    update_id: 1,
    callback_query: { id: '77', from, message: shown, data: '1m', ...content },
  });

  it('names the button’s data and what the message shows', () => {
    expect(decode(tap(), reader)).toEqual({
      kind: 'event',
      updateId: 1,
      conversation: 'telegram:5000000001',
      chat: 5_000_000_001,
      user: 5_000_000_001,
      event: { kind: 'pressed', data: '1m', locale: 'en' },
      message: { id: 9, shown: { digest: digest('card', reply_markup.inline_keyboard), date: 1 } },
      tap: { callbackId: '77' },
    });
  });

  it('knows when the message was last edited', () => {
    const message = { ...shown, edit_date: 5 };
    expect(decode(tap({ message }), reader)).toMatchObject({
      message: { shown: { date: 5 } },
    });
  });

  it('knows no message to edit where it is inaccessible', () => {
    const message = { message_id: 9, date: 0, chat };
    expect(decode(tap({ message }), reader)).toMatchObject({
      kind: 'event',
      tap: { callbackId: '77' },
      message: { id: 9, shown: null },
    });
  });

  it('takes a tap without data for a press of nothing', () => {
    expect(eventOf(tap({ data: undefined }))).toEqual({ kind: 'pressed', data: '', locale: 'en' });
  });

  it.each([
    ['an inline message', { message: undefined, inline_message_id: 'x' }],
    ['a channel', { message: { ...shown, chat: { id: -5, type: 'channel' } } }],
    ['a broken message', { message: { message_id: 'x' } }],
  ])('still wants the answer to a tap in %s', (_, content) => {
    expect(decode(tap(content), reader)).toEqual({
      kind: 'stray-tap',
      updateId: 1,
      callbackId: '77',
    });
  });

  it('ignores a tap without an id', () => {
    expect(decode(tap({ id: undefined }), reader)).toEqual({ kind: 'ignored', updateId: 1 });
  });
});

describe('decode', () => {
  it('is total', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom('message', 'callback_query'), (junk, field) => {
        decode(junk, reader);
        decode({ update_id: 1, [field]: junk }, reader);
        decode(message({ text: junk, caption: junk, photo: junk }), reader);
      }),
    );
  });
});
