import { expect, test } from 'vitest';
import { quoted } from '../../src/knowledge/index.js';

test('an utterance stands in quotation marks, a long one cut', () => {
  expect(quoted('怎么解绑')).toBe('“怎么解绑”');
  expect(quoted('😀'.repeat(40))).toBe(`“${'😀'.repeat(40)}”`);
  expect(quoted('😀'.repeat(41))).toBe(`“${'😀'.repeat(40)}…”`);
});
