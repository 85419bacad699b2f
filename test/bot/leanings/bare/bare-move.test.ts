import { describe, expect, it } from 'vitest';
import { bareMove } from '../../../../src/bot/leanings/bare/bare-move.js';
import { textOf } from '../../../support/cards.js';
import { drafting } from '../../../support/said.js';
import { inGuide, overviewOf, stepAt } from '../../../support/scenes.js';
import { shippedIn } from '../../../support/shipped.js';

const at = drafting(bareMove, inGuide(stepAt('unbind_phone', 'client', 2)));
const { follow } = shippedIn('zh-CN').phrases;

describe('few words at a step', () => {
  it.each([
    '等等',
    '等一下',
    '你等我一下',
    '稍等',
    '马上回来',
    'wait',
    'hold on',
    'one sec please',
  ])('“%s” stops, and keeps the place', (text) => {
    const draft = at(text);
    expect(draft && textOf(draft)).toBe(follow.paused);
    expect(draft?.session.at?.step).toBe(2);
  });

  it.each([
    ...['跳过', '跳过这一步吧', 'skip this step', '可以了', '嗯，行了'].map(
      (text) => [text, 3] as const,
    ),
    ...['走错了', '我好像点错了', 'i pressed the wrong button'].map((text) => [text, 1] as const),
  ])('“%s” leads to step %i', (text, step) => {
    expect(at(text)?.session.at?.step).toBe(step);
  });

  it.each(['跳过', '这步跳过', '略过行吗', 'skip it'])(
    '“%s” gets nobody past the check',
    (text) => {
      const checked = drafting(
        bareMove,
        inGuide(stepAt('unbind_phone', 'security_center', 5)),
      )(text);
      expect(checked?.outcome.topics).toEqual(['caution_verification.which_channel']);
      const login = drafting(bareMove, inGuide(stepAt('unbind_phone', 'security_center', 2)))(text);
      expect(login?.session.at?.step).toBe(2);
    },
  );

  it('asks for another way, in other words, or whether it is all', () => {
    expect(at('换一个')?.session.at).toEqual(overviewOf('unbind_phone'));
    const explained = at('说详细点');
    expect(explained && textOf(explained)).toBe(follow.no_hurry);
    const counted = at('就这样？');
    expect(counted && textOf(counted)).toMatch(/6 步/);
    expect(at('wrong page')?.session.at?.step).toBe(2);
  });

  it.each([
    ...['等多久', '等验证码', '换一个手机号', '绑错了', '跳过验证', '可以了吗', '没了', '换'],
    ...['how long do i wait', 'skip the code', 'the wrong number is bound'],
  ])('“%s” says more than that', (text) => {
    expect(at(text)).toBeNull();
  });
});

it.each(['没', '没有', '都没有', '都不是', '不', 'none of them', 'nope'])(
  '“%s” to ways to choose from: none fits',
  (text) => {
    const draft = drafting(bareMove, inGuide(overviewOf('unbind_phone')))(text);
    expect(draft?.outcome.decision).toBe('navigate');
    expect(drafting(bareMove, inGuide(overviewOf('forgot_bound')))(text)).toBeNull();
  },
);

it('outside of guides there is nothing to stop, and what is unclear is said calmly', () => {
  const outside = drafting(bareMove, { topic: 'faq_impact' });
  const waited = outside('等等');
  expect(waited && textOf(waited)).toBe(follow.ready);
  expect(outside('讲清楚一点')?.outcome.decision).toBe('navigate');
  expect(outside('跳过')).toBeNull();
});
