import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findEntities } from '../../src/intents/entities.js';
import { normalise } from '../../src/intents/normalise.js';
import { hostileText, hugeTexts } from './hostile-texts.js';

test('all that a text names is found', () => {
  expect(findEntities(normalise('用電腦改手機號，第三步在哪'))).toEqual({
    bound: 'phone',
    way: 'client',
    step: 3,
  });
});

test('what it does not name is left out', () => {
  expect(findEntities(normalise('邮箱怎么解绑'))).toEqual({ bound: 'mailbox' });
  expect(findEntities('')).toEqual({});
});

test('any text has its entities looked for without a throw', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const { step } = findEntities(normalise(text));
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
  findEntities(normalised);
  expect(performance.now() - before).toBeLessThan(500);
});
