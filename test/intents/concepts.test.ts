import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findConcepts } from '../../src/intents/concepts.js';
import { normalise } from '../../src/intents/normalise.js';
import { hear } from '../../src/intents/pinyin.js';

function conceptsOf(text: string): string[] {
  const normalised = normalise(text);
  return findConcepts(normalised, hear(normalised));
}

test.each<[string, string[]]>([
  ['原来的手机号停用了，QQ怎么解绑？', ['phone', 'unbind', 'gone']],
  ['門號已經停用了', ['phone', 'gone']],
  ['My old number is dead, how do I change it?', ['phone', 'change', 'gone']],
  ['密保邮箱忘了', ['mailbox', 'forgot']],
  ['验证码收不到', ['code', 'notArrived']],
  ['申诉被驳回', ['appeal', 'refused']],
  ['号被盗了，绑的手机也被改了', ['phone', 'stolen']],
  ['解绑会影响登录吗', ['unbind', 'effect']],
  ['申诉要多久', ['appeal', 'howLong']],
  ['没有解绑的按钮', ['unbind', 'notThere']],
  ['shoujihao tingyong le zenme jiebang', ['phone', 'unbind', 'gone']],
  ['手鸡好怎么解榜', ['phone', 'unbind']],
  ['小号玩了三年，又想换个信号好的', ['change']],
  ["I don't have it anymore, can't log in", ['gone', 'lockedOut']],
  ['抖音绑定的QQ怎么取消', ['qqLink', 'unbind']],
  ['抖音的QQ登录换成手机登录', ['phone', 'qqLink', 'change']],
  ['signed in with QQ', ['qqLink']],
  ['QQ绑定的手机号', ['phone']],
  ['解绑QQ邮箱', ['mailbox', 'unbind']],
  ['QQ登录不上', ['lockedOut']],
  ['你好', []],
])('“%s” is about %j', (text, concepts) => {
  expect(conceptsOf(text)).toEqual(concepts);
});

test('any text has concepts or none, and never fails', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(Array.isArray(conceptsOf(text))).toBe(true);
    }),
  );
});
