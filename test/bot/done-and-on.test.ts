import { expect, it } from 'vitest';
import { doneAndOn } from '../../src/bot/done-and-on.js';
import { guardText } from '../../src/bot/guard-text.js';
import { onTheWay, sceneIn } from '../support/scenes.js';
import { knowledge } from '../support/shipped.js';
import { brain } from '../support/shipped-brain.js';

const walking = sceneIn('zh-CN', {
  at: onTheWay,
  topic: 'unbind_phone',
  wishes: ['unbind_email', 'revoke_app'],
});
const after = (text: string) =>
  doneAndOn(walking, guardText(text, knowledge.settings.official_hosts), brain.understand)?.session;

it.each([
  ['手机号换好了 轮到邮箱', 'unbind_email'],
  ['手机解完了，接下来弄授权', 'revoke_app'],
  ['搞定了，下一件', 'unbind_email'],
  ['手机也ok 剩最后那个', 'revoke_app'],
])('“%s” goes on to %s, and the rest stays wished for', (text, topic) => {
  const session = after(text);
  expect(session?.at?.topic).toBe(topic);
  const others = ['unbind_email', 'revoke_app'].filter((wish) => wish !== topic);
  expect(session?.wishes).toEqual(expect.arrayContaining(others));
});

it('takes up again what was given up for now, when the others are done', () => {
  const session = after('手机号今天弄不了了，先弄邮箱');
  expect(session?.at?.topic).toBe('unbind_email');
  expect(session?.wishes).toContain('unbind_phone');
});

it.each(['手机号换好了', '好了，手机号还能再绑吗', '换好了会影响登录吗', '设置点好了，下一步'])(
  '“%s” goes on to nothing else',
  (text) => {
    expect(after(text)).toBeUndefined();
  },
);
