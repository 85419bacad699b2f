import { expect, it } from 'vitest';
import { helpless } from '../../../../src/bot/leanings/bare/helpless.js';
import { drafting } from '../../../support/said.js';
import { atFirstStep } from '../../../support/scenes.js';

const at = drafting(helpless, atFirstStep);

it.each([
  ...['帮帮我', '救命啊', '急急急', '快点', '求帮忙', '谁能帮帮我啊', '很着急', '在线等', '幫幫我'],
  ...['help', 'please help me', 'urgent!!', 'hurry up'],
])('“%s” at a step is calmed, and stays there', (text) => {
  expect(at(text)).toMatchObject({ session: { at: { step: 1 } }, outcome: { topics: [] } });
});

it.each([
  ...['帮我解绑手机', '帮我弄一下', '等一下', '快递号', '急着换手机号', '帮我爸弄'],
  ...['help me unbind my phone', 'i need help with my mailbox'],
])('“%s” says what it is about', (text) => {
  expect(at(text)).toBeNull();
});

it('asks outside of guides what they are after', () => {
  const draft = drafting(helpless, {})('救命');
  expect(draft?.outcome).toMatchObject({ decision: 'navigate', topics: [] });
});

it.each([
  ...[
    '好烦啊',
    '好驚呀',
    "i'm scared",
    '唉，心累',
    '真麻煩',
    '好复杂哦',
    '烦死了',
    '受不了了',
    '真是服了',
  ],
  ...['ugh, so annoying', "i'm so confused", 'this is driving me crazy'],
])('“%s” at a step is a sigh', (text) => {
  expect(at(text)).toMatchObject({ session: { at: { step: 1 } }, outcome: { topics: [] } });
});

it.each(['好烦那个按钮找不到', '气象台', '麻烦你了帮我解绑', '担心号被盗', 'annoying ads in qq'])(
  '“%s” tells of what',
  (text) => {
    expect(at(text)).toBeNull();
  },
);

it('offers a person at the third in a row', () => {
  const again = drafting(helpless, { ...atFirstStep, misses: 1 })('救命');
  expect(again).toMatchObject({ outcome: { topics: [] }, session: { misses: 2 } });
  const third = drafting(helpless, { ...atFirstStep, misses: 2 })('救命');
  expect(third).toMatchObject({ outcome: { topics: ['human'] }, session: { at: { step: 1 } } });
});

it('leaves who is furious, or angry outside of guides, to a human', () => {
  expect(drafting(helpless, {})('烦死了')).toBeNull();
  expect(at('气死我了')).toBeNull();
});
