import { describe, expect, it } from 'vitest';
import { measureGuard } from '../../../bench/guard/measure.js';
import type { GuardMessage } from '../../../bench/guard/messages.js';
import { toReport } from '../../../bench/guard/report.js';

const message: GuardMessage = {
  text: '手机13812345678，QQ20998877',
  secrets: [{ kind: 'phone', written: '13812345678' }],
  ordinary: [{ kind: 'qq', written: '20998877' }],
};

describe('the report', () => {
  it('tells what was masked, what stayed and what went wrong', () => {
    const report = toReport(measureGuard([message], () => '手机13812345678，QQ***'));
    expect(report).toContain('| phone | 1 | 0 | 0.0 |');
    expect(report).toContain('| qq | 1 | 0 | 0.0 |');
    expect(report).toContain('Secrets that can still be read: 1\nphone: 13812345678\n');
    expect(report).toContain('Ordinary things that were lost: 1\nqq: 20998877\n');
  });

  it('says nothing of a share of nothing', () => {
    expect(toReport(measureGuard([], (text) => text))).toContain('| overall | 0 | 0 | – |');
  });
});
