import { expect, test } from 'vitest';
import { parentOf } from '../../src/knowledge/index.js';

test('a narrower topic has a parent, and any other none', () => {
  expect(parentOf('forgot_bound.stolen')).toBe('forgot_bound');
  expect(parentOf('forgot_bound')).toBeUndefined();
});
