import { expect, it } from 'vitest';
import { otherOfTwo } from '../../../../src/bot/leanings/going/way-told.js';
import { drafting } from '../../../support/said.js';
import { inGuide, stepAt } from '../../../support/scenes.js';

const here = drafting(otherOfTwo, inGuide(stepAt('unbind_email', 'security_center', 1)));
const later = drafting(otherOfTwo, inGuide(stepAt('unbind_email', 'security_center', 2)));
const inQq = stepAt('unbind_email', 'client', 1);

it.each([
  ...[
    '唔 还是刚才那种',
    '算了还是之前那个办法',
    '换回去',
    '用翻頭先嗰種方法',
    '上一个办法',
    '我不想用网页',
  ],
  ...['back to the previous way', 'the other way then'],
])('“%s” goes back to the other way', (text) => {
  expect(here(text)?.session.at).toEqual(inQq);
  expect(later(text)?.session.at).toEqual(inQq);
});

it.each(['还是刚才那个', '换回刚才的', 'back to the other one'])(
  '“%s” may mean a step, unless they have only just come here',
  (text) => {
    expect(here(text)?.session.at).toEqual(inQq);
    expect(later(text)).toBeNull();
  },
);

it.each([
  '刚才那一步',
  '上一步',
  '刚才那个号码',
  '还是以前的邮箱',
  '回到刚才那一步',
  'the previous step',
])('“%s” is no way', (text) => {
  expect(here(text)).toBeNull();
});
