import { expect, test } from 'vitest';
import { parseUtteranceList } from '../../../src/knowledge/read/utterance-list.js';

test('each line is an utterance of the heading above it', () => {
  expect(
    parseUtteranceList('早\n\n# short\n解绑  \n  怎么 解绑\n##  long one\n原来的号\n'),
  ).toEqual([
    { text: '早', brief: '', line: 1, column: 1 },
    { text: '解绑', brief: 'short', line: 4, column: 1 },
    { text: '怎么 解绑', brief: 'short', line: 5, column: 3 },
    { text: '原来的号', brief: 'long one', line: 7, column: 1 },
  ]);
});

test('Windows line ends count as one', () => {
  expect(parseUtteranceList('a\r\n\r\nb').map(({ line }) => line)).toEqual([1, 3]);
});
