import { expect, it } from 'vitest';
import { begun } from '../../../../src/bot/leanings/going/begun.js';
import { drafting } from '../../../support/said.js';

const after = drafting(begun, { topic: 'faq_impact', said: ['faq_impact'], bound: 'phone' });

it.each(['那你教我吧', '教下我呗', '那教我弄', '带我走一遍', 'teach me then', 'show me how'])(
  '“%s” leads into the guide of what they named before',
  (text) => {
    expect(after(text)?.session.at?.topic).toBe('unbind_phone');
  },
);

it.each(['别教我做事', '你教得不错', '他教我的', 'who taught you'])(
  '“%s” does not ask for it',
  (text) => {
    expect(after(text)).toBeNull();
  },
);
