import { describe, expect, it } from 'vitest';
import { loginTakenOff, takenOffQq } from '../../../../src/bot/leanings/things/taken-off-qq.js';
import { drafting } from '../../../support/said.js';
import { inGuide, stepAt } from '../../../support/scenes.js';

const alone = drafting(takenOffQq, {});

it.each([
  ...['how do I unlink steam from qq', 'how do i unbind qq from steam', 'steam怎么解绑qq'],
  ...['remove my steam from qq login', 'steam 怎麼解綁 qq'],
])('“%s” is of the login with QQ', (text) => {
  expect(alone(text)?.outcome.topics).toEqual(['revoke_app']);
});

it.each([
  ...['how do i unlink my phone from steam', 'unlink steam', 'steam怎么解绑手机', '怎么解绑QQ号'],
  ...['how do i unlink my number from qq', 'take my mailbox off qq', 'qq和微信怎么聊天'],
])('“%s” is not', (text) => {
  expect(alone(text)).toBeNull();
});

describe('to log in with QQ no more', () => {
  const inPhone = drafting(loginTakenOff, inGuide(stepAt('unbind_phone', 'client', 1)));

  it.each([
    ...['淘宝不想用qq登录了', 'steam用qq登录的怎么取消', '不想让抖音用我的QQ登录了'],
    ...[
      '淘寶唔想再用QQ登入',
      '怎么取消王者用QQ登录',
      "I don't want to log in to steam with qq anymore",
    ],
  ])('“%s” is of an app, and the number comes after it', (text) => {
    const draft = inPhone(text);
    expect(draft?.outcome.topics).toEqual(['revoke_app']);
    expect(draft?.session.wishes).toEqual(['unbind_phone']);
  });

  it.each(['现在要用qq登录吗', '用QQ登录不了怎么办', '用QQ号登录哪里', '不想用手机号登录QQ了'])(
    '“%s” is something else',
    (text) => {
      expect(inPhone(text)).toBeNull();
    },
  );

  it('in the guide itself it tells nothing new', () => {
    const there = drafting(loginTakenOff, inGuide(stepAt('revoke_app', 'platform', 1)));
    expect(there('淘宝不想用qq登录了')).toBeNull();
  });
});
