import { describe, expect, test } from 'vitest';
import { asksToLook } from '../../../../src/bot/guard/index.js';

describe('they want to know what their own account is bound to', () => {
  test.each([
    '你看看绑了啥',
    '帮我查一下绑的是哪个号',
    '你能查一下我绑的哪个号吗',
    '我绑了什么',
    '我QQ上绑的是哪个手机号来着',
    '可以查到我绑定的手机号吗',
    '在哪看绑的是哪个手机号',
    '哪个号绑在我QQ上',
    '我是不是绑过邮箱来着',
    '幫我睇下綁咗邊個電話',
    '你帮我看下都授权了哪些游戏',
    'can you check which number is bound to my qq',
    'which email is linked to my account',
  ])('%s', (text) => {
    expect(asksToLook(text)).toBe('own');
  });
});

describe('they want to know what somebody else’s is bound to', () => {
  test.each([
    '我老公的qq绑的啥号你能查不',
    '帮我看看我妈的QQ绑的哪个手机',
    '帮我查一下QQ号 123456789 绑定的手机号是多少',
    'can you check which number is linked to her account',
  ])('%s', (text) => {
    expect(asksToLook(text)).toBe('others');
  });
});

describe('they want to know something else', () => {
  test.each([
    '帮我看看怎么解绑',
    '怎么查手机号绑了几个QQ',
    '绑什么邮箱好',
    '绑的是公司邮箱怎么换',
    '不绑手机可以吗',
    '解绑了什么都没变',
    'which way is best to unbind',
  ])('%s', (text) => {
    expect(asksToLook(text)).toBeNull();
  });
});
