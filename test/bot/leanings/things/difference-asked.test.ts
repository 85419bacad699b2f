import { expect, it } from 'vitest';
import { differenceAsked } from '../../../../src/bot/leanings/things/difference-asked.js';
import { drafting } from '../../../support/said.js';

const alone = drafting(differenceAsked, {});

it.each([
  ...['解绑和换绑有啥区别', '更换跟解绑有什么不同', '解綁同換綁有咩分別'],
  'what is the difference between unbinding and changing',
])('“%s” is told by the overview', (text) => {
  expect(alone(text)?.outcome.topics).toEqual(['unbind_phone']);
});

it('is of what the talk is about', () => {
  const of = drafting(differenceAsked, { bound: 'mailbox', topic: 'faq_impact' });
  expect(of('解绑和更换有什么区别')?.outcome.topics).toEqual(['unbind_email']);
});

it.each(['解绑和换绑都要验证吗', '两个网页有什么区别', '微信和QQ有什么区别'])(
  '“%s” asks something else',
  (text) => {
    expect(alone(text)).toBeNull();
  },
);
