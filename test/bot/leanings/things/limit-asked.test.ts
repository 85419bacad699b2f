import { expect, it } from 'vitest';
import { limitAsked } from '../../../../src/bot/leanings/things/limit-asked.js';
import { drafting } from '../../../support/said.js';

const drafted = drafting(limitAsked, { topic: 'faq_rebind' });

it.each([
  '30天内不能再换吗',
  '一个月能换几次',
  '解绑后多久才能绑新的',
  '换绑有次数限制吗',
  'do i have to wait 30 days',
])('“%s” asks what nobody knows', (text) => {
  expect(drafted(text)?.replies.length).toBe(1);
});

it.each([
  '验证码一天能发几次',
  '申诉要等几天',
  '解绑以后还能再绑吗',
  '怎么换绑',
  '改名有次数限制吗',
])('“%s” does not', (text) => {
  expect(drafted(text)).toBeNull();
});
