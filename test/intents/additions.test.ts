import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitAdditions } from '../../src/intents/additions.js';
import { normalise } from '../../src/intents/normalise.js';

test.each([
  ['我要解绑手机，还要解绑邮箱', ['我要解绑手机', '解绑邮箱']],
  ['先换绑手机 另外把王者的授权取消', ['换绑手机', '王者的授权取消']],
  ['解绑手机和取消王者荣耀授权', ['解绑手机', '取消王者荣耀授权']],
  ['想解绑手机号，然后有个购物app的登录也要取消', ['想解绑手机号', '有个购物app的登录也要取消']],
  ['unbind my phone and also remove the email', ['unbind my phone', 'remove the email']],
])('“%s” adds a wish to another', (text, parts) => {
  expect(splitAdditions(normalise(text))).toEqual(parts);
});

test.each([
  '怎么解绑手机',
  '还要验证码吗',
  '解绑后还要等几天',
  '取消授权后还要多久才能再绑',
  '另外',
  '',
])('“%s” adds none', (text) => {
  expect(splitAdditions(normalise(text))).toEqual([]);
});

test('of more than three the first three count', () => {
  const text = '解绑手机，还要解绑邮箱，还要取消授权，还要换绑手机';
  expect(splitAdditions(normalise(text))).toEqual(['解绑手机', '解绑邮箱', '取消授权']);
});

test('any text is looked at without failing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const part of splitAdditions(text)) expect(part.length).toBeLessThan(text.length);
    }),
  );
});
