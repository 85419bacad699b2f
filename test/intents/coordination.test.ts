import fc from 'fast-check';
import { expect, test } from 'vitest';
import { uncouple } from '../../src/intents/coordination.js';
import { normalise } from '../../src/intents/normalise.js';

test.each([
  ['手机和邮箱都想解绑', '手机都想解绑', '邮箱都想解绑'],
  ['想解绑邮箱、手机号', '想解绑邮箱', '想解绑手机号'],
  ['手機跟信箱怎麼解綁', '手机怎么解绑', '信箱怎么解绑'],
  ['游戏授权还有绑定的手机号都取消', '游戏授权都取消', '游戏手机号都取消'],
  ['unbind my phone and my email', 'unbind my phone', 'unbind my email'],
])('“%s” names two things', (text, first, second) => {
  expect(uncouple(normalise(text))).toEqual([first, second]);
});

test.each(['怎么解绑手机', '手机和电脑都登着QQ', '手机号和电话', '我和他的QQ', '你好', ''])(
  '“%s” names one thing or none',
  (text) => {
    expect(uncouple(normalise(text))).toBeNull();
  },
);

test('any text is looked at without failing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const parts = uncouple(text);
      if (parts) for (const part of parts) expect(part.length).toBeLessThan(text.length);
    }),
  );
});
