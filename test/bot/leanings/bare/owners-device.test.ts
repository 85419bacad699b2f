import { expect, it } from 'vitest';
import { ownersDevice } from '../../../../src/bot/leanings/bare/owners-device.js';
import { drafting } from '../../../support/said.js';
import { atFirstStep } from '../../../support/scenes.js';

const at = drafting(ownersDevice, atFirstStep);

it.each(['用她手机', '那用我妈的手机弄吧', '在他自己的手机上操作', 'on her phone'])(
  '“%s” stays in the guide',
  (text) => {
    expect(at(text)?.session.at?.topic).toBe('unbind_phone');
  },
);

it.each([
  '用她手机收验证码',
  '用他手机登我的号',
  '拿我前任的手机弄',
  '用手机',
  'use her phone number',
])('“%s” is something else', (text) => {
  expect(at(text)).toBeNull();
});

it('is nothing after a refusal, nor outside of guides', () => {
  const refused = { ...atFirstStep, said: ['refusal.others_account'] };
  expect(drafting(ownersDevice, refused)('用她手机')).toBeNull();
  expect(drafting(ownersDevice, {})('用她手机')).toBeNull();
});
