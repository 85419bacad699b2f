import { describe, expect, it } from 'vitest';
import { plainForm } from '../../../src/bot/guard/index.js';
import { tellsUnable, wantsLead } from '../../../src/bot/leanings/lead-words.js';

describe('wants to be led through it', () => {
  it.each([
    ...[
      '唔識搞，你帶我行啦',
      '我不会弄，你带我走吧',
      '帶住我做',
      '手把手教我',
      '教教我',
      '能不能一步步教我',
    ],
    ...['不会弄啊教教我', 'guide me please', "i don't know how, teach me", 'step by step pls'],
  ])('“%s”', (text) => {
    expect(wantsLead.test(plainForm(text))).toBe(true);
  });

  it.each(['你教我爸弄吧', '带我去人工', '教我怎么找回密码', '我不会弄', 'show me the website'])(
    '“%s” does not say so',
    (text) => {
      expect(wantsLead.test(plainForm(text))).toBe(false);
    },
  );
});

describe('does not know how to', () => {
  it.each(['我不会弄', '我唔識㗎喎', '搞唔掂', '弄不来啊', "i don't know how to do it"])(
    '“%s”',
    (text) => {
      expect(tellsUnable.test(plainForm(text))).toBe(true);
    },
  );

  it.each(['我不会用电脑', '不知道绑的是哪个号', '搞定了', '我不会给他的'])(
    '“%s” tells else',
    (text) => {
      expect(tellsUnable.test(plainForm(text))).toBe(false);
    },
  );
});
