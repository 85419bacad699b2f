import { expect, it } from 'vitest';
import { isAsking } from '../../src/bot/asking.js';

it.each(['申诉要多久', '能登录，要钱吗', '那要怎麼弄', 'can I bind it again'])(
  '“%s” asks something',
  (text) => {
    expect(isAsking(text)).toBe(true);
  },
);

it.each(['新手机登不上去，它非得要验证码', '能登，就是不知道号', 'it keeps asking for a code'])(
  '“%s” only tells',
  (text) => {
    expect(isAsking(text)).toBe(false);
  },
);
