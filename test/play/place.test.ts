import { expect, it } from 'vitest';
import { parsePlace } from '../../src/play/matcher.js';
import { formatPlace } from '../../src/play/place.js';

it.each([
  [null, 'none'],
  [{ topic: 'unbind_phone', method: null, step: 0 }, 'unbind_phone'],
  [{ topic: 'unbind_phone', method: 'client', step: 2 }, 'unbind_phone/client/2'],
])('a place is written as it is read: %j', (at, written) => {
  expect(formatPlace(at)).toBe(written);
  expect(parsePlace(written)?.holds(at)).toBe(true);
});
