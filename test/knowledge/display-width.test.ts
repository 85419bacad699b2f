import { expect, test } from 'vitest';
import { displayWidth } from '../../src/knowledge/index.js';

test.each([
  ['', 0],
  ['Next', 4],
  ['下一步', 6],
  ['解绑 QQ', 7],
  ['（好）', 6],
  ['👍', 2],
  ['𠮷', 2],
])('%j takes %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});
