import { expect, it } from 'vitest';
import { coverageReport } from '../../../bench/corpus/coverage/coverage-report.js';
import { createMark } from '../../../bench/corpus/coverage/mark.js';
import { sentencesOf } from './support/sentences.js';

const marked = [
  ...sentencesOf('unbind_phone', '怎么解绑手机', '在国外怎么解绑手机'),
  ...sentencesOf('unbind_email', '怎么解绑邮箱'),
].map(createMark(() => undefined));
const report = coverageReport(marked, { least: 2, markdown: true });

it('counts the utterances of each cell', () => {
  expect(report).toContain('3 utterances of 2 guides and articles.');
  expect(report).toMatch(/\| unbind \| 2 \| 1 \| 0 \| .* 3 \|/);
  expect(report).toMatch(/\| abroad \| 1 \| 0 \|/);
  expect(report).toMatch(/\| unbind_email \| 0 \| 1 \|/);
});

it('says that it is rough', () => {
  expect(report).toContain('Counted by patterns, which is rough');
});

it('lists thin cells, but for those that make no sense', () => {
  const [, thin = ''] = report.split('### Cells with fewer than 2');
  expect(thin).toContain('abroad × phone 1');
  expect(thin).toContain('unbind × mailbox 1');
  expect(thin).not.toContain('unbind × phone');
  expect(thin).not.toContain('quits × code');
  expect(report).toMatch(/\| quits \| 0 \| – \| 0 \| – \|/);
});
