import { expect, test } from 'vitest';
import { measure } from '../../../../src/intents/evaluate/measure.js';
import { textReport } from '../../../../src/intents/evaluate/text/text-report.js';
import { displayWidth } from '../../../../src/knowledge/index.js';
import { topics, understandFrom, understood } from '../stand-ins.js';

const understand = understandFrom({
  解绑手机: understood({ unbind_phone: 0.9 }),
  手机不要了: understood({ unbind_email: 0.6 }, { unbind_phone: 0.3 }),
  微信解绑: understood({ 'neighbour.bank': 0.7 }),
});
const text = textReport(
  measure(
    understand,
    [
      { text: '解绑手机', label: 'unbind_phone', tags: ['口语'] },
      { text: '手机不要了', label: 'unbind_phone', tags: ['口语'] },
      { text: '微信解绑', label: 'neighbour.wechat', tags: ['near'] },
      { text: '早', label: 'oos', tags: ['far'] },
    ],
    topics.kindOf,
  ),
);
const line = (start: RegExp) => text.split('\n').find((each) => start.test(each));

test('the figures that matter come first', () => {
  expect(text.split('\n')[0]).toBe('4 questions: 2 in scope, 2 out of scope');
  expect(line(/^ {2}right /)).toMatch(/50\.0 % +1 /);
  expect(line(/^ {2}wrong/)).toMatch(/50\.0 % +1 .*the right one beneath 1 of them/);
  expect(line(/^ {2}taken in/)).toMatch(/0\.0 % +0 /);
  expect(line(/near/)).toMatch(/declined +100\.0 % +2 .*near 100\.0 %, far 100\.0 %/);
});

test('confusions are told with examples', () => {
  expect(text).toContain('   1  unbind_phone → unbind_email\n        手机不要了');
});

test('the table of tags lines up', () => {
  const start = text.indexOf('By tag');
  const rows = text.slice(start).split('\n\n')[0]?.split('\n') ?? [];
  expect(rows.map((row) => displayWidth(row))).toEqual(rows.map(() => displayWidth(rows[0] ?? '')));
  expect(rows.map((row) => row.split(/ {2,}/)[0])).toEqual(['By tag', 'far', 'near', '口语']);
});

test('empty bins of confidence are left out', () => {
  expect(line(/^0\.9–1\.0/)).toMatch(/ 1 +90\.0 % +100\.0 %$/);
  expect(line(/^0\.2–0\.3/)).toBeUndefined();
});

test('nothing measured is told in as many words', () => {
  const empty = textReport(measure(understand, [], topics.kindOf));
  expect(empty.split('\n')[0]).toBe('0 questions: 0 in scope, 0 out of scope');
  expect(empty).not.toMatch(/NaN|undefined|null|Infinity/);
});
