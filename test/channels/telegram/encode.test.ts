import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Action, type Button, type Card, packAction } from '../../../src/bot/index.js';
import { encode } from '../../../src/channels/telegram/encode.js';
import { parseHtml } from '../../telegram-api/index.js';
import { checkCall } from './check-call.js';

const press = (label: string, data = '1m', primary = false): Button => ({
  kind: 'press',
  label,
  data,
  primary,
});
const text = (card: Partial<Card>) => encode({ body: [], keyboard: [], ...card }).text;

describe('encode', () => {
  it('sets a step', () => {
    const card: Card = {
      title: '解绑手机',
      progress: { step: 2, steps: 6 },
      body: [
        { kind: 'text', text: '点「设置」，再点「账号安全」。' },
        { kind: 'look', label: '屏幕上：', text: '左上角的头像' },
        { kind: 'note', label: 'Note:', text: 'A < B & C' },
      ],
      keyboard: [
        [press('上一步', '1s:unbind_phone:client:1'), press('下一步', '1m', true)],
        [{ kind: 'link', label: '打开官网', url: 'https://aq.qq.com' }],
      ],
    };
    expect(encode(card)).toEqual({
      text: [
        '<b>解绑手机</b>\n▰▰▱▱▱▱ 2 / 6',
        '点<b>「设置」</b>，再点<b>「账号安全」</b>。',
        '<blockquote><b>屏幕上：</b>左上角的头像</blockquote>',
        '<b>Note:</b> <i>A &lt; B &amp; C</i>',
      ].join('\n\n'),
      parse_mode: 'HTML',
      link_preview_options: { is_disabled: true },
      reply_markup: {
        inline_keyboard: [
          [
            { text: '上一步', callback_data: '1s:unbind_phone:client:1' },
            { text: '下一步', callback_data: '1m', style: 'primary' },
          ],
          [
            { text: '打开官网', url: 'https://aq.qq.com' },
            { text: 'aq.qq.com', copy_text: { text: 'https://aq.qq.com/' } },
          ],
        ],
      },
    });
  });

  it('sets lists', () => {
    const items = ['打开「QQ」', 'b'];
    expect(text({ body: [{ kind: 'list', ordered: true, items }] })).toBe(
      '1. 打开<b>「QQ」</b>\n2. b',
    );
    expect(text({ body: [{ kind: 'list', ordered: false, items }] })).toBe(
      '• 打开<b>「QQ」</b>\n• b',
    );
  });

  it('sets a card with progress and no title', () => {
    expect(text({ progress: { step: 1, steps: 3 } })).toBe('▰▱▱ 1 / 3');
  });

  it('leaves out a bar that would be too long', () => {
    expect(text({ progress: { step: 13, steps: 20 } })).toBe('13 / 20');
  });

  it('leaves brackets that do not match as they are', () => {
    expect(text({ body: [{ kind: 'text', text: '「a 「b」 c」' }] })).toBe('「a <b>「b」</b> c」');
  });

  it('colours what is done and solved, and the next step', () => {
    const pack = (action: Action, primary: boolean) => press('a', packAction(action), primary);
    const [topic, method] = ['unbind_phone', 'client'];
    const keyboard = [
      [pack({ kind: 'step', topic, method, step: 2 }, true)],
      [pack({ kind: 'finish', topic, method }, true)],
      [pack({ kind: 'helped', topic, helped: true }, true)],
      [pack({ kind: 'helped', topic, helped: false }, false)],
      [pack({ kind: 'menu' }, false)],
    ];
    const styles = encode({ body: [], keyboard }).reply_markup?.inline_keyboard.flat() ?? [];
    expect(styles.map((button) => ('style' in button ? button.style : null))).toEqual([
      'primary',
      'success',
      'success',
      null,
      null,
    ]);
  });

  it('lets a link be copied that has a row to itself', () => {
    const link = { kind: 'link', label: 'Open', url: 'https://aq.qq.com/cn2/x' } as const;
    const long = { ...link, url: `https://aq.qq.com/${'x'.repeat(256)}` };
    const rows = (...keyboard: Button[][]) =>
      encode({ body: [], keyboard }).reply_markup?.inline_keyboard;
    expect(rows([link])).toEqual([
      [
        { text: 'Open', url: link.url },
        { text: 'aq.qq.com', copy_text: { text: link.url } },
      ],
    ]);
    expect(rows([link, press('b')])?.[0]).toHaveLength(2);
    expect(rows([long])).toEqual([[{ text: 'Open', url: long.url }]]);
  });

  it('sends no keyboard where there are no buttons', () => {
    expect(encode({ title: 'a', body: [], keyboard: [[]] })).not.toHaveProperty('reply_markup');
  });

  it('leaves out buttons that Telegram would refuse', () => {
    const keyboard = [
      [press('too long', 'x'.repeat(65)), press('empty', ''), press(' '), press('good')],
      [{ kind: 'link', label: 'wrong', url: 'javascript:alert(1)' } as const],
    ];
    expect(encode({ body: [], keyboard }).reply_markup).toEqual({
      inline_keyboard: [[{ text: 'good', callback_data: '1m' }]],
    });
  });

  it('leaves out rows and columns beyond eight', () => {
    const keyboard = Array(10).fill(Array(10).fill(press('a')));
    const rows = encode({ body: [], keyboard }).reply_markup?.inline_keyboard ?? [];
    expect(rows.map((row) => row.length)).toEqual(Array(8).fill(8));
  });

  it('has something to show for an empty card', () => {
    expect(text({ title: ' ', body: [{ kind: 'text', text: '\u200b\n' }] })).toBe('…');
  });

  it('cuts a card that is too long, with its tags closed', () => {
    const { text: html } = encode({
      title: 'title',
      body: [{ kind: 'look', label: 'On screen:', text: '「a」😀'.repeat(1000) }],
      keyboard: [],
    });
    expect(parseHtml(html).text.length).toBeGreaterThan(4090);
    expect(parseHtml(html).text.length).toBeLessThanOrEqual(4096);
    expect(html).toMatch(/<\/blockquote>…$/);
  });

  it('makes of any card a message that Telegram takes', () => {
    fc.assert(
      fc.property(anyCard(), (card) => {
        expect(checkCall('sendMessage', { chat_id: 1, ...encode(card) })).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

/** Cards that say anything at all. */
function anyCard(): fc.Arbitrary<Card> {
  const hostile = fc.constantFrom(
    ...['<b>', '</b>', '<', '>', '&', '&lt;', '&#0;', '&#xd800;', '"', '「', '」', '\n', '\n\n'],
    ...['😀', '\ud83d', '\ude00', '\u0000', '\r', '\u202e', '\u200b', '\u2800', '</blockquote>'],
  );
  const unit = fc.oneof(hostile, fc.string({ unit: 'binary' }));
  const short = fc.string({ unit, maxLength: 20 });
  const words = fc.oneof(
    short,
    fc
      .tuple(short, fc.nat({ max: 3000 }))
      .map(([text, times]) => text.repeat(times).slice(0, 9000)),
  );
  const block = fc.oneof(
    fc.record({ kind: fc.constant('text' as const), text: words }),
    fc.record({ kind: fc.constant('look' as const), label: short, text: words }),
    fc.record({ kind: fc.constant('note' as const), label: short, text: words }),
    fc.record({
      kind: fc.constant('list' as const),
      ordered: fc.boolean(),
      items: fc.array(words, { maxLength: 6 }),
    }),
  );
  const button = fc.oneof(
    fc.record({
      kind: fc.constant('press' as const),
      label: short,
      data: fc.oneof(fc.string({ unit: 'binary', maxLength: 70 }), fc.constant('1m')),
      primary: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant('link' as const),
      label: short,
      url: fc.oneof(fc.webUrl(), short),
    }),
  );
  return fc.record(
    {
      title: words,
      body: fc.array(block, { maxLength: 8 }),
      progress: fc.record({ step: fc.integer(), steps: fc.integer() }),
      keyboard: fc.array(fc.array(button, { maxLength: 12 }), { maxLength: 12 }),
    },
    { requiredKeys: ['body', 'keyboard'] },
  );
}
