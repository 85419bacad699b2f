import { describe, expect, it } from 'vitest';
import { appealAsked } from '../../../../src/bot/leanings/endings/appeal-asked.js';
import { drafting } from '../../../support/said.js';
import { inGuide, stepAt } from '../../../support/scenes.js';

const at = stepAt('forgot_bound', 'appeal', 2);
const drafted = drafting(appealAsked, inGuide(at));

describe('an appeal', () => {
  it.each([
    '一定能过吗',
    '成功率高不高啊',
    '有多大把握',
    '還有希望嗎',
    '實得唔得㗎',
    '还有必要试吗',
    '那没办法了吗',
    'will it work?',
    '过了就一定给解是吧',
    '值得去弄吗',
    'is this guaranteed?',
    'what are my chances',
    'is it even worth trying',
  ])('is promised nothing, and the place is kept: “%s”', (text) => {
    const draft = drafted(text);
    expect(JSON.stringify(draft?.replies)).toMatch(/不一定通过|没有人能保证/);
    expect(draft?.session.at).toEqual(at);
  });

  it.each(['多久才能把号弄回来', '几时先攞得返', 'how long until i get it back'])(
    'takes as long as nobody here knows: “%s”',
    (text) => {
      expect(drafted(text)?.outcome.topics).toEqual(['forgot_bound.review_time']);
    },
  );

  it.each(['有人说包过，要五百块', '能绑回来吗', '申诉要填什么', '下一步'])(
    'is not asked about: “%s”',
    (text) => {
      expect(drafted(text)).toBeNull();
    },
  );

  it('is what it is asked of', () => {
    const elsewhere = drafting(appealAsked, { topic: 'unbind_phone' });
    expect(elsewhere('一定能过吗')).toBeNull();
  });
});
