import { expect, it } from 'vitest';
import { timeAsked } from '../../../../src/bot/leanings/bare/time-asked.js';
import { textOf } from '../../../support/cards.js';
import { drafting } from '../../../support/said.js';
import { atFirstStep, inGuide, stepAt } from '../../../support/scenes.js';
import { shippedIn } from '../../../support/shipped.js';

const { not_known: notKnown } = shippedIn('zh-CN').phrases.follow;
const at = drafting(timeAsked, atFirstStep);

it.each([
  '要多久',
  '弄完大概要多长时间',
  '解绑要几分钟啊',
  '那得多久才能好',
  'how long does it take?',
])('“%s” of a guide is not known', (text) => {
  const draft = at(text);
  expect(draft && textOf(draft)).toBe(notKnown);
});

it.each(['申诉要多久', '多久能再绑', '验证码多久过期', 'how long does the appeal take'])(
  '“%s” names what it is of',
  (text) => {
    expect(at(text)).toBeNull();
  },
);

it('is of the review where an appeal is spoken of', () => {
  const appealing = inGuide(stepAt('forgot_bound', 'appeal', 2));
  expect(drafting(timeAsked, appealing)('要多久')).toBeNull();
  const aside = { ...atFirstStep, topic: 'caution_verification.which_channel' };
  expect(drafting(timeAsked, aside)('要多久')).toBeNull();
});

it.each(['要等多久', '多久才来', 'how long do i wait'])(
  '“%s” is of the code where that does not come',
  (text) => {
    const aside = { ...atFirstStep, topic: 'caution_verification.code_not_received' };
    const draft = drafting(timeAsked, aside)(text);
    expect(JSON.stringify(draft?.replies)).toMatch(/再试/);
    expect(draft?.session.at).toEqual(atFirstStep.at);
  },
);

it.each(['换了多久生效', '解绑之后什么时候生效'])('“%s” is of no review', (text) => {
  const aside = { ...atFirstStep, topic: 'caution_verification.which_channel' };
  expect(drafting(timeAsked, aside)(text)).not.toBeNull();
});

it.each(['解绑需要多久', '解綁要多久生效？', '换绑要几天', 'how long does unbinding take'])(
  '“%s” is not known outside of guides either',
  (text) => {
    const draft = drafting(timeAsked, {})(text);
    expect(draft?.outcome).toMatchObject({ decision: 'answer', topics: [] });
  },
);

it('of what is not named, outside of guides, nothing is told', () => {
  expect(drafting(timeAsked, {})('要多久')).toBeNull();
});
