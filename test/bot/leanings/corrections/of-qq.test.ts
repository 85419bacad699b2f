import { expect, it } from 'vitest';
import { ofQq } from '../../../../src/bot/leanings/corrections/of-qq.js';
import { drafting } from '../../../support/said.js';

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

const choices = ['unbind_phone', 'unbind_email', 'revoke_app', 'forgot_bound'];

it.each(['就是qq的', 'QQ', '我说的是QQ', 'QQ账号的'])(
  '“%s” tells nothing new where all that was asked back with is of QQ',
  (text) => {
    const draft = drafting(ofQq, { topic: 'thanks', said: choices })(text);
    expect(draft?.outcome).toMatchObject({ decision: 'clarify', offered: choices });
  },
);

it('with nothing said before, it is asked which thing', () => {
  expect(drafting(ofQq, {})('qq的')?.outcome).toMatchObject({ decision: 'clarify' });
});

it('after what is not covered it is the same on QQ', () => {
  const draft = drafting(ofQq, { topic: 'unbind_phone', said: ['neighbour.wechat'] })('那QQ的呢');
  expect(draft?.outcome.decision).toBe('answer');
});

it.each(['QQ邮箱的', 'qq怎么解绑', '微信的'])('“%s” names something', (text) => {
  expect(drafting(ofQq, { said: choices })(text)).toBeNull();
});
