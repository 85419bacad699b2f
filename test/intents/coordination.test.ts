import fc from 'fast-check';
import { expect, test } from 'vitest';
import { uncouple } from '../../src/intents/coordination.js';
import { normalise } from '../../src/intents/normalise.js';

const textsOf = (text: string) => uncouple(normalise(text)).map((wish) => wish.text);

test.each([
  ['手机和邮箱都想解绑', '手机想解绑', '邮箱想解绑'],
  ['解绑手机邮箱', '解绑手机', '解绑邮箱'],
  ['手机和邮箱全拆了', '手机拆了', '邮箱拆了'],
  ['想解绑邮箱、手机号', '想解绑邮箱', '想解绑手机号'],
  ['手機跟信箱怎麼解綁', '手机怎么解绑', '信箱怎么解绑'],
  ['游戏授权还有绑定的手机号都取消', '游戏授权取消', '手机号取消'],
  ['unbind my phone and my email', 'unbind my phone', 'unbind my email'],
  ['qq shouji he youxiang dou yao jiebang', 'qq shouji yao jiebang', 'qq youxiang yao jiebang'],
])('“%s” names two things', (text, first, second) => {
  expect(textsOf(text)).toEqual([first, second]);
});

test('an app is named in more words than one', () => {
  expect(textsOf('手机、邮箱、授权的游戏统统解掉')).toEqual([
    '手机解掉',
    '邮箱解掉',
    '授权的游戏解掉',
  ]);
});

test('a login with QQ is a thing, and what points to one stands between', () => {
  expect(textsOf('手机号、邮箱、还有B站的QQ登录，都想拆下来')).toEqual([
    '手机号 想拆下来',
    '邮箱 想拆下来',
    'qq登录 想拆下来',
  ]);
  expect(textsOf('我这手机号跟吃鸡那游戏都想解绑')).toEqual(['我这手机号想解绑', '我这游戏想解绑']);
});

test('three things are three texts', () => {
  expect(textsOf('手机、邮箱和授权都解掉')).toEqual(['手机解掉', '邮箱解掉', '授权解掉']);
});

test.each(['怎么解绑手机', '手机和电脑都登着QQ', '手机号和电话', '我和他的QQ', '你好', ''])(
  '“%s” names one thing or none',
  (text) => {
    expect(textsOf(text)).toEqual([]);
  },
);

test('any text is looked at without failing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const part of uncouple(text).map((wish) => wish.text))
        expect(part.length).toBeLessThan(text.length);
    }),
  );
});
