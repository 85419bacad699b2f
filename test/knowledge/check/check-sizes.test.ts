import { expect, test } from 'vitest';
import { problemsWith, swap } from '../support/content-folder.js';

const steps = (count: number, text: string) =>
  Array.from({ length: count }, () => `        - do: ${text}\n`).join('');

test('a way whose steps fill more than one message is reported, converted text included', async () => {
  const long = (text: string) =>
    text.replace(/ {8}- do: (打开 aq|Open aq).*\n/, steps(12, '字'.repeat(330)));
  const path = 'unbind_phone.methods.security_center';
  expect(await problemsWith({ 'zh-CN/topics.yaml': long, 'en/topics.yaml': long })).toEqual([
    `en/topics.yaml:14:5 ${path} takes 3983 characters with all its steps in en; a card holds 3800`,
    `zh-CN/topics.yaml:14:5 ${path} takes 3969 characters with all its steps in zh-TW; a card holds 3800`,
    `zh-CN/topics.yaml:14:5 ${path} takes 3968 characters with all its steps in zh-CN; a card holds 3800`,
  ]);
});

test('ids that no button can hold together are reported', async () => {
  const long = (text: string) =>
    text.replace(/^unbind_phone:/m, `${'p'.repeat(40)}:`).replace('client:', `${'m'.repeat(17)}:`);
  const problems = await problemsWith(
    { 'zh-CN/topics.yaml': long, 'en/topics.yaml': long },
    'error',
  );
  expect(problems).toContain(
    `zh-CN/topics.yaml:7:5 ${'p'.repeat(40)}.methods.${'m'.repeat(17)} is too long an id: with ${'p'.repeat(40)} it takes 57 characters, and a button holds 56`,
  );
});

test('a label that is too wide only once converted is reported', async () => {
  // 23 columns, of which 24 are allowed; 手机号 becomes 手機號碼 in Taiwan.
  const wide = swap('label: 解绑手机号', 'label: 原来的手机号怎么解绑 12');
  expect(await problemsWith({ 'zh-CN/topics.yaml': wide })).toEqual([
    'zh-CN/topics.yaml:3:10 unbind_phone.label is too long to read on a button (at most 24 columns: a Chinese character takes two), once converted to zh-TW',
  ]);
});
