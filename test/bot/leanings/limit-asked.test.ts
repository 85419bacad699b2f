import { expect, it } from 'vitest';
import { guardText } from '../../../src/bot/guard-text.js';
import { limitAsked } from '../../../src/bot/leanings/limit-asked.js';
import { sceneIn } from '../../support/scenes.js';
import { knowledge } from '../../support/shipped.js';
import { brain } from '../../support/shipped-brain.js';

const drafted = (text: string) => {
  const scene = sceneIn('zh-CN', { topic: 'faq_rebind' });
  const guarded = guardText(text, knowledge.settings.official_hosts);
  const understanding = brain.understand(guarded.asked, true);
  return limitAsked({ scene, before: null, guarded, understanding });
};

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
