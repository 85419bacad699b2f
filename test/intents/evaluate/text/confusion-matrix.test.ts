import { expect, test } from 'vitest';
import { measure } from '../../../../src/intents/evaluate/measure.js';
import { confusionMatrix } from '../../../../src/intents/evaluate/text/confusion-matrix.js';
import { topics, understandFrom, understood } from '../stand-ins.js';

test('a row for what was wanted, and under the numbers of the rows what was answered', () => {
  const report = measure(
    understandFrom({
      a: understood({ unbind_phone: 0.9 }),
      b: understood({ unbind_email: 0.9 }),
      c: understood({ 'choice.unbind': 0.9 }),
    }),
    ['a', 'b', 'b', 'c', 'd'].map((text) => ({ text, label: 'unbind_phone' })),
    topics.kindOf,
  );
  expect(confusionMatrix(report).split('\n')).toEqual([
    'Wanted           1  2  else  declined  asked',
    ' 1 unbind_email  ·  ·     ·         ·      ·',
    ' 2 unbind_phone  2  1     ·         1      1',
    '   out of scope  ·  ·     ·         ·      ·',
    '',
  ]);
});

test('of many topics the most confused are shown, and the rest together', () => {
  const names = Array.from({ length: 20 }, (_, at) => `topic_${String(at).padStart(2, '0')}`);
  const label = 'wanted';
  const report = measure(
    understandFrom(Object.fromEntries(names.map((name) => [name, understood({ [name]: 0.9 })]))),
    // Taken once for each of twenty topics, twice for the last.
    [...names, 'topic_19'].map((text) => ({ text, label })),
    () => 'article',
  );
  const [head = '', ...rows] = confusionMatrix(report).trimEnd().split('\n');
  expect(head).toMatch(/ 15 +else +declined +asked$/);
  expect(rows).toHaveLength(16);
  expect(rows.some((row) => row.includes('topic_19'))).toBe(true);
  // Fifteen rows hold the topic itself and fourteen others, so six are left.
  expect(rows.find((row) => row.includes(label))).toMatch(/ 6 +· +·$/);
});

test('where nothing was confused it is empty', () => {
  expect(confusionMatrix(measure(understandFrom({}), [], topics.kindOf))).toBe('');
});
