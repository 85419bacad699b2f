import { describe, expect, it } from 'vitest';
import { isStillMine } from '../../../../src/bot/leanings/codes/still-mine.js';
import { drafting } from '../../../support/said.js';
import { atFirstStep, inGuide, overviewOf, stepAt } from '../../../support/scenes.js';

const still = ['卡还在用，没停机', '验证码能收到', '那个号还在', 'the old number is still active'];

describe('that codes come to what is bound', () => {
  it.each(still)('“%s” on an overview leads to its first step', (text) => {
    const chosen = drafting(isStillMine, inGuide(overviewOf('unbind_phone')));
    expect(chosen(text)?.session.at).toEqual(stepAt('unbind_phone', 'client', 1));
  });

  it.each(still)('“%s” at the question whether they can log in leads to the usual way', (text) => {
    const forked = drafting(isStillMine, inGuide(overviewOf('forgot_bound')));
    expect(forked(text)?.outcome.topics).toEqual(['unbind_phone']);
  });

  it.each(still)('“%s” at a step keeps the step', (text) => {
    const draft = drafting(isStillMine, atFirstStep)(text);
    expect(draft?.session.at).toEqual(stepAt('unbind_phone', 'client', 1));
  });

  it.each(['验证码收不到', '卡还在用吗', '号还在但收不到短信', '能收到谁的验证码'])(
    '“%s” is something else',
    (text) => {
      expect(drafting(isStillMine, atFirstStep)(text)).toBeNull();
    },
  );
});
