import { describe, expect, it } from 'vitest';
import { curveReport } from '../../../bench/corpus/curve/curve-report.js';
import type { ShareFigures } from '../../../bench/corpus/curve/measure-share.js';

const figures = (share: number, right: number): ShareFigures => ({
  share,
  utterances: 1000 * share,
  within: { right, asked: 200 },
  wrong: 4,
  rightOrOffered: right + 6,
  outside: 50,
  declinedOutside: 45,
  topics: new Map([
    ['rising', { right: right / 10, asked: 20 }],
    ['done', { right: 19, asked: 20 }],
  ]),
});

const report = (...rights: readonly (readonly [share: number, right: number])[]) =>
  curveReport(
    rights.map(([share, right]) => figures(share, right)),
    ['rising', 'done', 'never asked'],
    true,
  );

describe('the learning curve', () => {
  it('is told as shares', () => {
    expect(report([1, 180])).toContain('200 questions in scope, 50 out of scope.');
    expect(report([1 / 2, 150], [1, 180])).toContain('| 1/2 | 500 | 75.0 | 78.0 | 2.0 | 90.0 |');
  });

  it('says what each doubling brings', () => {
    expect(report([1 / 4, 140], [1 / 2, 150], [3 / 4, 170], [1, 180])).toContain(
      '1/4 → 1/2 +5.0, 1/2 → all +15.0. It is not flat yet; the last brought +15.0.',
    );
  });

  it('says from where it is flat', () => {
    expect(report([1 / 4, 140], [1 / 2, 180], [1, 181])).toContain('It is flat from 1/2 on');
    expect(report([1 / 4, 181], [1 / 2, 180], [1, 181])).toContain('It is flat from 1/4 on');
  });

  it('marks the topics that still rise, and leaves out those that nobody asks for', () => {
    const table = report([1 / 4, 140], [1 / 2, 150], [1, 180]);
    expect(table).toContain('| rising | 20 | 70.0 | 75.0 | 90.0 | rises |');
    expect(table).toContain('| done | 20 | 95.0 | 95.0 | 95.0 |  |');
    expect(table).not.toContain('never asked');
  });
});
