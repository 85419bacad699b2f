import { expect, it } from 'vitest';
import { ownInstead } from '../../../../src/bot/leanings/danger/own-instead.js';
import { drafting } from '../../../support/said.js';
import { atFirstStep } from '../../../support/scenes.js';

const refused = { topic: 'refusal.others_account', said: ['refusal.others_account'] };
const after = drafting(ownInstead, { ...refused, bound: 'phone' });

it.each(['那我自己的QQ呢', '我的呢', '要是我自己的号呢'])('“%s” is the guide', (text) => {
  expect(after(text)?.session.at?.topic).toBe('unbind_phone');
});

it.each(['他的呢', '我知道'])('“%s” is not', (text) => {
  expect(after(text)).toBeNull();
});

it('follows a refusal', () => {
  expect(drafting(ownInstead, atFirstStep)('那我自己的QQ呢')).toBeNull();
});
