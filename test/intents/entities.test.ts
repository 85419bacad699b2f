import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findEntities } from '../../src/intents/entities.js';
import { lookAt } from '../../src/intents/look.js';
import { createFindApp } from '../../src/intents/named-app.js';
import { normalise } from '../../src/intents/normalise.js';
import { hostileText, hugeTexts } from './hostile-texts.js';
import { someApps } from './some-apps.js';

const findApp = createFindApp(someApps);
const entitiesIn = (text: string) => findEntities(lookAt(normalise(text), findApp));

test('all that a text names is found', () => {
  expect(entitiesIn('用電腦改手機號，第三步在哪，豆瓣也要')).toEqual({
    bound: 'phone',
    way: 'client',
    device: 'computer',
    step: 3,
    app: 'douban',
  });
});

test('what it does not name is left out', () => {
  expect(entitiesIn('邮箱怎么解绑')).toEqual({ bound: 'mailbox', act: 'unbind' });
  expect(entitiesIn('')).toEqual({});
});

test.each([
  'QQ还在手机上挂着呢，天天聊',
  '号我倒是每天都在用',
  '昨天还跟老乡聊着',
  'I chat on it every day',
])('who uses it can log in: %s', (text) => {
  expect(entitiesIn(text).loggedIn).toBe(true);
});

test.each(['旧号每天都在用', '以前天天聊天', '没法天天聊天了', '登不上去'])(
  'nobody is told to use it in %s',
  (text) => {
    expect(entitiesIn(text).loggedIn).not.toBe(true);
  },
);

test('how it is to be done may be told at the end', () => {
  expect(entitiesIn('绑的邮箱怎么拿掉 用app').way).toBe('app');
  expect(entitiesIn('怎么取消授权 用app').way).toBeUndefined();
});

test('any text has its entities looked for without a throw', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const { step } = entitiesIn(text);
      if (typeof step === 'number') {
        expect(step).toBeGreaterThanOrEqual(1);
        expect(step).toBeLessThanOrEqual(99);
      }
    }),
  );
});

test.each([
  ...hugeTexts,
  ['much that could begin a way', '用手机能要'.repeat(200_000)],
  ['one word that never ends', `绑到${'手机上能'.repeat(200_000)}`],
] as const)('no text keeps the search busy: %s', (_, text) => {
  const normalised = normalise(text);
  const before = performance.now();
  findEntities(lookAt(normalised, findApp));
  expect(performance.now() - before).toBeLessThan(5000);
});
