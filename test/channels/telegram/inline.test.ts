import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerInline } from '../../../src/channels/telegram/inline.js';
import type { Locale } from '../../../src/knowledge/index.js';
import { brain } from '../../support/shipped-brain.js';
import { checkCall } from './check-call.js';

const ask = (query: string, locale: Locale = 'zh-CN') =>
  answerInline(brain, 'unbind_bot', { queryId: '8', query, locale });
const topicsFor = (query: string, locale?: Locale) =>
  ask(query, locale).results.map(({ id }) => id);

describe('an inline answer', () => {
  it('offers the guide that is asked for first', () => {
    expect(topicsFor('解绑手机')[0]).toBe('unbind_phone');
    expect(topicsFor('how do I unbind my email', 'en')[0]).toBe('unbind_email');
  });

  it('offers the menu where nothing is asked, or nothing that can be answered', () => {
    const menu = brain.knowledge.settings.menu;
    expect(topicsFor('')).toEqual(menu);
    expect(topicsFor('asdfghjkl')).toEqual(menu);
    expect(topicsFor('你好')).toEqual(menu);
    expect(topicsFor('怎么盗别人的号')).toEqual(menu);
    expect(ask('').button.start_parameter).toBe('menu');
  });

  it('offers what people ask next after what was found', () => {
    const first = brain.knowledge.in['zh-CN'].topics.get('unbind_phone');
    const next = first?.kind === 'guide' ? first.next : [];
    expect(topicsFor('解绑手机')).toEqual(expect.arrayContaining([...next]));
    expect(ask('解绑手机').button.start_parameter).toBe('unbind_phone');
  });

  it('names the app that was named', () => {
    expect(ask('王者荣耀怎么解除QQ授权').results[0]?.title).toContain('王者荣耀');
  });

  it('offers what a bare question may mean', () => {
    expect(topicsFor('怎么解绑').length).toBeGreaterThan(1);
  });

  it('is a card with its text, and a button that goes on with the bot', () => {
    const [guide] = ask('解绑手机').results;
    expect(guide).toMatchObject({
      type: 'article',
      title: brain.knowledge.in['zh-CN'].topics.get('unbind_phone')?.title,
      input_message_content: { parse_mode: 'HTML', message_text: expect.stringMatching(/^<b>/) },
    });
    expect(guide?.reply_markup.inline_keyboard.at(-1)).toEqual([
      {
        text: brain.knowledge.in['zh-CN'].phrases.inline.go_on,
        url: 'https://t.me/unbind_bot?start=unbind_phone',
        style: 'primary',
      },
    ]);
    expect(guide?.description).not.toBe('');
  });

  it('leads to a narrower topic without its dot', () => {
    const narrow = ask('号码被盗了找不回来').results.find(({ id }) => id.includes('.'));
    const [button] = narrow?.reply_markup.inline_keyboard.at(-1) ?? [];
    expect(button).toMatchObject({ url: expect.stringMatching(/\?start=[\w-]+$/) });
  });

  it('answers in the language that is written, else in that of the client', () => {
    expect(ask('how do I unbind my phone', 'zh-CN').results[0]?.title).toMatch(/[a-z]/);
    expect(ask('', 'zh-TW').button.text).toBe(brain.knowledge.in['zh-TW'].phrases.inline.ask);
  });

  it('is for one person, and kept for a while', () => {
    expect(ask('')).toMatchObject({ is_personal: true, cache_time: 300, inline_query_id: '8' });
  });

  it('has no buttons that need a chat with the bot', () => {
    for (const query of ['', '解绑手机', '怎么解绑', '取消授权'])
      for (const { reply_markup } of ask(query).results)
        for (const button of reply_markup.inline_keyboard.flat())
          expect(button).not.toHaveProperty('callback_data');
  });

  it('is taken by Telegram whatever is typed', () => {
    const words = fc.constantFrom(
      '解绑',
      '手机',
      'unbind',
      '@',
      '<b>',
      '/menu',
      '😀',
      '怎么',
      '13800138000',
    );
    const unit = fc.oneof(words, fc.string({ unit: 'binary', maxLength: 3 }));
    fc.assert(
      fc.property(
        fc.array(unit, { maxLength: 8 }).map((parts) => parts.join('')),
        fc.constantFrom<Locale>('zh-CN', 'zh-TW', 'en'),
        (query, locale) => {
          expect(checkCall('answerInlineQuery', ask(query, locale))).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });
});
