import { describe, expect, it } from 'vitest';
import { textBlocks } from '../../src/bot/text-blocks.js';

describe('textBlocks', () => {
  it('parts paragraphs at blank lines', () => {
    expect(textBlocks('先备份。\n\n再解绑。')).toEqual([
      { kind: 'text', text: '先备份。' },
      { kind: 'text', text: '再解绑。' },
    ]);
  });

  it('takes more than one blank line, with spaces in it, for one', () => {
    expect(textBlocks('一\n \n\n二')).toHaveLength(2);
  });

  it('keeps lines within a paragraph', () => {
    expect(textBlocks('一\n二')).toEqual([{ kind: 'text', text: '一\n二' }]);
  });

  it('makes a list of a paragraph whose lines all begin with a dash', () => {
    expect(textBlocks('我会：\n\n- 手机\n- 邮箱')).toEqual([
      { kind: 'text', text: '我会：' },
      { kind: 'list', ordered: false, items: ['手机', '邮箱'] },
    ]);
  });

  it('takes a paragraph with a single dash in it for text', () => {
    expect(textBlocks('我会：\n- 手机')).toEqual([{ kind: 'text', text: '我会：\n- 手机' }]);
  });

  it('makes nothing of nothing', () => {
    expect(textBlocks(' \n\n ')).toEqual([]);
  });
});
