import { expect, it } from 'vitest';
import { ofQq } from '../../../src/bot/leanings/of-qq.js';
import { drafting } from '../../support/said.js';

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
