import { describe, expect, it } from 'vitest';
import { parseStoredEvent, toStoredEvent } from '../../../src/channels/telegram/stored-event.js';
import { eventOf, inGroup, mentioning, wang } from './updates.js';

const alone = { chat: { id: wang.id, type: 'private' } };
const said = (text: string) => eventOf('message', inGroup({ text }, alone));
const through = (stored: unknown) => parseStoredEvent(JSON.parse(JSON.stringify(stored)));

describe('toStoredEvent', () => {
  it.each([
    ['a text', said('怎么解绑手机号')],
    ['a command', said('/menu')],
    ['a start', said('/start unbind_email')],
    ['a photo', eventOf('message', inGroup({ photo: [] }, alone))],
    [
      'a question in a topic',
      eventOf(
        'message',
        inGroup({
          ...mentioning('@unbind_bot 怎么解绑'),
          ...{ message_thread_id: 3, is_topic_message: true },
        }),
      ),
    ],
    [
      'a tap',
      eventOf('callback_query', {
        ...{ id: '1', from: wang, data: '1m' },
        message: { message_id: 5, date: 90, text: 'a card', ...alone },
      }),
    ],
  ])('comes back from JSON as it was: %s', (_, decoded) => {
    const stored = toStoredEvent(decoded, false);
    expect(through(stored)).toEqual(stored);
    expect(stored.event.kind).toBe(decoded.event.kind);
  });

  it('masks what is said, and keeps nothing of it', () => {
    const stored = toStoredEvent(said('我的密码是 Hunter2Hunter2，手机 13912345678'), false);
    const json = JSON.stringify(stored);
    expect(json).not.toMatch(/Hunter2|13912345678/);
    expect(through(stored)).toEqual(stored);
  });

  it('keeps neither who asked, nor the tap, nor the message', () => {
    const stored = toStoredEvent(said('怎么解绑'), false);
    expect(stored).toEqual({
      version: 1,
      event: { kind: 'said', text: '怎么解绑', locale: 'zh-CN' },
      seen: null,
    });
  });

  it('keeps what a tapped message showed, and where the answer belongs', () => {
    const message = {
      ...{
        message_id: 5,
        date: 90,
        edit_date: 95,
        text: 'a card',
        chat: { id: -9, type: 'group' },
      },
      reply_to_message: inGroup({ text: 'a' }, { message_id: 4 }),
    };
    const decoded = eventOf('callback_query', { id: '1', from: wang, data: '1m', message });
    expect(toStoredEvent(decoded, false)).toMatchObject({
      seen: { digest: expect.any(String), date: 95 },
      replyTo: 4,
    });
  });

  it('keeps nothing that was said by who is asked to slow down', () => {
    expect(toStoredEvent(said('flood 怎么解绑'), true)).toEqual({
      version: 1,
      event: { kind: 'pressed', data: '', locale: 'zh-CN' },
      slowDown: true,
      seen: null,
    });
  });
});

describe('parseStoredEvent', () => {
  const stored = toStoredEvent(said('a'), false);

  it.each([
    ['nothing', null],
    ['another version', { ...stored, version: 2 }],
    ['an event of a later kind', { ...stored, event: { kind: 'sung', locale: 'en' } }],
    ['a language that is gone', { ...stored, event: { ...stored.event, locale: 'fr' } }],
    ['a text without its words', { ...stored, event: { kind: 'said', locale: 'en' } }],
    ['no word of what was shown', { version: 1, event: stored.event }],
  ])('is null for %s', (_, damaged) => {
    expect(parseStoredEvent(damaged)).toBeNull();
  });
});
