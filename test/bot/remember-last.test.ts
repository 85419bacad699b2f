import { expect, test } from 'vitest';
import { rememberLast } from '../../src/bot/remember-last.js';

test('what is asked of the same text again is not worked out again', () => {
  let times = 0;
  const lengthOf = rememberLast((text) => {
    times++;
    return text.length;
  });
  expect([lengthOf('ab'), lengthOf('ab'), lengthOf('')]).toEqual([2, 2, 0]);
  expect(times).toBe(2);
  expect([lengthOf(''), lengthOf('ab')]).toEqual([0, 2]);
});
