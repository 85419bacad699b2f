import { describe, expect, test } from 'vitest';
import { maskSecrets } from '../../../../src/bot/guard/index.js';

describe('a mailbox is masked', () => {
  test.each([
    ['12345678@qq.com', '[email]'],
    ['我的邮箱是zhang.san_88@gmail.com。怎么换', '我的邮箱是[邮箱]。怎么换'],
    ['邮箱 zhangsan @ 163.com 解绑', '邮箱 [邮箱] 解绑'],
    ['zhangsan艾特163点com收不到', '[邮箱]收不到'],
    ['邮箱zhangsan＠163．com', '邮箱[邮箱]'],
    ['信箱 wang@mail.ntu.edu.tw 換掉', '信箱 [郵箱] 換掉'],
    ['邮箱12345678@qq', '邮箱[邮箱]'],
    ['一二三四五六七八艾特qq点com', '[邮箱]'],
    ['my mailbox is john at gmail dot com', 'my mailbox is [email]'],
    ['mail john(at)example.org please', 'mail [email] please'],
    ['write to john.doe+qq@outlook.com. thanks', 'write to [email]. thanks'],
  ])('%s', (text, masked) => {
    expect(maskSecrets(text)).toMatchObject({ text: masked, found: ['mailbox'] });
  });
});

describe('what names no mailbox stays', () => {
  test.each([
    '@qq.com',
    '@张三 帮我看看',
    'my @qq.com inbox is full',
    '邮箱@后面是什么',
    '我的邮箱是163.com的',
    'https://aq.qq.com@evil.cn/',
  ])('%s', (text) => {
    expect(maskSecrets(text).found).toEqual([]);
  });
});
