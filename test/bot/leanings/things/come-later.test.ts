import { expect, it } from 'vitest';
import {
  laterAsked,
  leftForNow,
  stillWanted,
} from '../../../../src/bot/leanings/things/come-later.js';
import { drafting } from '../../../support/said.js';
import { atFirstStep } from '../../../support/scenes.js';

const later = drafting(laterAsked, atFirstStep);
const still = drafting(stillWanted, atFirstStep);

it.each([
  '明天再来吗',
  '等一下再试？',
  '过几天再弄行吗',
  '晚点再试可以吗',
  'should i try again later?',
])('“%s” asks whether to come back, and keeps the place', (text) => {
  const draft = later(text);
  expect(draft?.session.at?.step).toBe(1);
  expect(JSON.stringify(draft?.replies)).toContain('继续');
});

it.each(['明天再来', '等一下', '过几天能收到通知吗', '明天能到账吗'])('“%s” does not', (text) => {
  expect(later(text)).toBeNull();
});

it.each(['算了还是解吧', '还是继续弄吧', '想了想还是解绑吧', "actually let's do it"])(
  '“%s” goes on after all',
  (text) => {
    expect(still(text)?.session.at?.topic).toBe('unbind_phone');
  },
);

it.each(['算了', '还是不弄了', '还是没有', '还是换邮箱吧'])('“%s” does not go on', (text) => {
  expect(still(text)).toBeNull();
});

const left = drafting(leftForNow, atFirstStep);

it.each([
  ...['我去吃饭了', '等下，接个电话', '先去开会', '我先睡了', '手机没电了', '有事先走开一下'],
  ...['brb', 'one sec, brb', 'gtg', "my phone's dying", 'be right back'],
])('“%s” keeps the place', (text) => {
  expect(left(text)?.session.at?.step).toBe(1);
});

it.each([
  ...['手机没电了怎么办', '去哪里', '接不到电话', '有事问你', '打电话给谁'],
  ...['the phone is dead', 'one sec, where is it'],
])('“%s” leaves nobody', (text) => {
  expect(left(text)).toBeNull();
});
