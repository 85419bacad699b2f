import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutCourtesy } from '../../src/intents/courtesy.js';
import { normalise } from '../../src/intents/normalise.js';

test.each([
  ['你好，请问怎么解绑手机？谢谢！', '怎么解绑手机'],
  ['收不到验证码啊    能不能解决一下？？？   谢谢了', '收不到验证码啊 能不能解决一下'],
  ['您好，手机号停用了，十分感谢', '手机号停用了'],
  ['hello, how do I unlink my phone? thanks a lot', 'how do i unlink my phone'],
  ['Hi please remove my old email asap', 'remove my old email'],
  ['ni hao jiebang shouji xiexie', 'jiebang shouji'],
  ['在吗 换绑邮箱 急急急', '换绑邮箱'],
  ['谢谢，那邮箱呢', '那邮箱呢'],
])('“%s” asks “%s”', (text, question) => {
  expect(withoutCourtesy(normalise(text))).toBe(question);
});

test.each(['你好', '谢谢', '多谢了', 'thank you so much', 'hello', '请问', '在吗', '急急急', ''])(
  '“%s” is all courtesy, and stays',
  (text) => {
    expect(withoutCourtesy(normalise(text))).toBe(normalise(text));
  },
);

test.each(['亲戚的手机号绑了我的qq', '感谢信发到旧邮箱了', 'hitman game unlink', '谢谢他帮我解绑'])(
  '“%s” only looks like it begins or ends with courtesy',
  (text) => {
    expect(withoutCourtesy(normalise(text)).length).toBeGreaterThan(6);
  },
);

test('what is left is a part of any text, and never nothing of something', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      const normalised = normalise(text);
      const rest = withoutCourtesy(normalised);
      expect(normalised).toContain(rest);
      expect(rest === '').toBe(normalised === '');
    }),
  );
});

test.each([
  ['急', `怎么${'急'.repeat(480)}吗`],
  ['谢谢', `${'谢谢'.repeat(240)}吗`],
  ['拜托', `${'拜托'.repeat(240)}吗`],
  ['pls', `${'pls '.repeat(120)}x`],
  ['你好', '你好'.repeat(250)],
  ['thanks', `a ${'thanks so much '.repeat(30)}`],
])('courtesy over and over is done with at once: %s', (_, text) => {
  const since = performance.now();
  withoutCourtesy(normalise(text));
  expect(performance.now() - since).toBeLessThan(5000);
});
