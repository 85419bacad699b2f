import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Concept, findConcepts } from '../../src/intents/concepts.js';
import { normalise } from '../../src/intents/normalise.js';

test.each<[string, Concept[]]>([
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
  ['你好', []],
])('“%s” is about %j', (text, concepts) => {
  expect(findConcepts(normalise(text))).toEqual(concepts);
});

test('any text has concepts or none, and never fails', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(Array.isArray(findConcepts(text))).toBe(true);
    }),
  );
});
