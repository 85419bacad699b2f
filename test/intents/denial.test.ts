import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutDenials, withoutDenied } from '../../src/intents/denial.js';
import { normalise } from '../../src/intents/normalise.js';

test.each([
  ['不是手机，是邮箱', '是邮箱'],
  ['说错了，是手机号绑错了不是邮箱', '说错了 是手机号绑错了'],
  ['不要解绑手机，要解绑邮箱', '要解绑邮箱'],
  ['不是要注销，就是不想再绑手机', '就是不想再绑手机'],
  ['not my phone, my email', 'my email'],
  ['怎么解绑手机', '怎么解绑手机'],
  ['不是本人操作怎么办', '不是本人操作怎么办'],
])('“%s” means “%s”', (text, meant) => {
  expect(withoutDenied(normalise(text))).toBe(meant);
});

test.each([
  ['手机没有停用，想换号', '停用'],
  ['号没丢，就想换', '丢'],
  ['不是被盗，我自己改的', '盗'],
  ['我不想解绑手机', '解绑'],
  ['I have not forgotten it', 'forgotten'],
  ["I didn't lose it, it isn't stolen", 'stolen'],
])('what “%s” denies is cut out: %s', (text, gone) => {
  expect(withoutDenials(normalise(text))).not.toContain(gone);
});

test.each(['手机停用了', '没收到验证码', '登不上去', 'lost my phone', '不能解绑'])(
  '“%s” denies nothing of that',
  (text) => {
    expect(withoutDenials(normalise(text))).toBe(normalise(text));
  },
);

test('any text is looked at without failing, and only ever made shorter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const normalised = normalise(text);
      expect(withoutDenied(normalised).length).toBeLessThanOrEqual(normalised.length);
      expect(withoutDenials(normalised).length).toBeLessThanOrEqual(normalised.length);
    }),
  );
});
