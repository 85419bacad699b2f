import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/bot/card.js';
import { toNumberedText, toPlainText } from '../../src/bot/plain-text.js';

const card: Card = {
  title: '解绑手机号 · 在 QQ 里操作',
  progress: { step: 2, steps: 6 },
  body: [
    { kind: 'text', text: '点「设置」。' },
    { kind: 'look', label: '屏幕上找：', text: '写着「设置」的一项' },
    { kind: 'list', ordered: true, items: ['更换', '解绑'] },
    { kind: 'list', ordered: false, items: ['备份'] },
  ],
  keyboard: [
    [{ kind: 'press', label: '下一步', data: '1m', primary: true }],
    [{ kind: 'link', label: '打开官网', url: 'https://aq.qq.com/' }],
    [{ kind: 'press', label: '主菜单', data: '1m', primary: false }],
  ],
};

describe('toPlainText', () => {
  it('reads title, progress and body, and no buttons', () => {
    expect(toPlainText(card)).toBe(
      [
        '解绑手机号 · 在 QQ 里操作  2 / 6',
        '点「设置」。',
        '屏幕上找：写着「设置」的一项',
        '1. 更换\n2. 解绑',
        '• 备份',
      ].join('\n\n'),
    );
  });

  it('has no empty line for a card without a title', () => {
    expect(toPlainText({ body: [{ kind: 'text', text: '再见。' }], keyboard: [] })).toBe('再见。');
  });

  it('puts a space after a lead-in whose punctuation brings none', () => {
    const body = [{ kind: 'note', label: 'Please note:', text: 'Back up first.' }] as const;
    expect(toPlainText({ body, keyboard: [] })).toBe('Please note: Back up first.');
  });
});

describe('toNumberedText', () => {
  it('numbers what can be picked, and shows where links lead', () => {
    expect(toNumberedText(card).split('\n\n').at(-1)).toBe(
      '1. 下一步\n→ 打开官网 https://aq.qq.com/\n2. 主菜单',
    );
  });

  it('is the plain text where there is nothing to pick', () => {
    const bare = { ...card, keyboard: [] };
    expect(toNumberedText(bare)).toBe(toPlainText(bare));
  });
});
