import { expect, it } from 'vitest';
import { ofQq } from '../../../src/bot/leanings/of-qq.js';
import { drafting } from '../../support/said.js';

const after = drafting(ofQq, {
  topic: 'neighbour.wechat',
  said: ['neighbour.wechat'],
  bound: 'phone',
});

it.each([
  ...[
    '那QQ的呢',
    '哦哦弄混了 我要问的是QQ',
    '搞错了 是QQ的',
    '说错了，QQ的手机号',
    '我问的是QQ不是微信',
  ],
  ...['噢 講錯咗 係QQ', 'sorry i meant qq', 'and the qq one?'],
])('“%s” is the same thing on QQ', (text) => {
  expect(after(text)?.outcome.topics).toEqual(['unbind_phone']);
});

it.each(['QQ音乐呢', '弄错了', 'QQ密码忘了', '我没有QQ', 'is qq down'])(
  '“%s” is something else',
  (text) => {
    expect(after(text)).toBeNull();
  },
);

it('has nothing to lean on where nothing was declined', () => {
  expect(drafting(ofQq, { topic: 'faq_impact', said: ['faq_impact'] })('那QQ的呢')).toBeNull();
});
