import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeOffMentions } from '../../../src/channels/telegram/mention.js';
import { entity } from './updates.js';

const off = (text: string, ...entities: object[]) =>
  takeOffMentions(text, entities as never, 'unbind_bot');

describe('takeOffMentions', () => {
  it('takes off every mention', () => {
    const text = '@unbind_bot 你好 @unbind_bot';
    const last = { type: 'mention', offset: text.lastIndexOf('@'), length: 11 };
    expect(off(text, entity('mention', text, '@unbind_bot'), last)).toEqual({
      text: '你好',
      isMentioned: true,
    });
  });

  it.each(['你好@unbind_bot', '@unbind_bot你好', '，@unbind_bot 你好', 'hi @unbind_bot你好'])(
    'finds the name among Chinese, where Telegram does not: %s',
    (text) => {
      expect(off(text).isMentioned).toBe(true);
      expect(off(text).text).not.toContain('@');
    },
  );

  it.each([
    'me@unbind_bot',
    'https://t.me/@unbind_bot你好',
    '@unbind_bot2',
    '你好@unbind_bots',
    '@unbind_bot',
  ])('takes nothing for a mention that is none: %s', (text) =>
    expect(off(text)).toEqual({ text, isMentioned: false }),
  );

  it('finds no name within what Telegram took for something else', () => {
    const text = '看 foo@unbind_bot你好';
    expect(off('`你@unbind_bot`', { type: 'code', offset: 0, length: 14 }).isMentioned).toBe(false);
    expect(off(text).isMentioned).toBe(false);
  });

  it('leaves a text as it is whatever the entities are, unless the name is there', () => {
    const any = fc.record({
      type: fc.constantFrom('mention', 'text_mention', 'bot_command'),
      offset: fc.integer(),
      length: fc.integer(),
    });
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(any), (text, entities) => {
        fc.pre(!/@unbind_bot/i.test(text));
        expect(off(text, ...entities)).toEqual({ text, isMentioned: false });
      }),
    );
  });
});
