import { describe, expect, it } from 'vitest';
import { toNamedStep } from '../../src/bot/named-step.js';
import { fill } from '../../src/bot/phrase.js';
import { toPlainText } from '../../src/bot/plain-text.js';
import type { Entities } from '../../src/intents/index.js';
import { only, present } from '../support/cards.js';
import { onTheWay, sceneIn } from '../support/scenes.js';
import { shippedIn } from '../support/shipped.js';
import { ambiguous, understood, unknown } from '../support/understandings.js';

const scene = sceneIn('zh-CN', { at: onTheWay });
const naming = (step: NonNullable<Entities['step']>) => unknown([], { entities: { step } });

describe('toNamedStep', () => {
  it.each([
    ['第三步在哪', 3, 3],
    ['最后一步', 'last', 6],
  ] as const)('%s is shown below, as a move', (text, step, expected) => {
    const draft = present(toNamedStep(scene, text, naming(step)));
    expect(draft.session.at).toEqual({ ...onTheWay, step: expected });
    expect(draft.outcome.decision).toBe('navigate');
    expect(only(draft.replies)).toMatchObject({
      replaces: false,
      card: { progress: { step: expected, steps: 6 } },
    });
  });

  it.each([0, 7, 99])('tells that there is no step %d, and how many there are', (step) => {
    const draft = present(toNamedStep(scene, `第${step}步`, naming(step)));
    const { card } = only(draft.replies);
    const { no_such_step } = shippedIn('zh-CN').phrases.guide;
    expect(toPlainText(card)).toContain(fill(no_such_step, { steps: 6 }));
    expect(card.progress).toEqual({ step: 5, steps: 6 });
    expect(draft.session.at).toEqual(onTheWay);
  });

  it('is nothing for who stands in no guide, or has picked no way yet', () => {
    const overview = { topic: 'unbind_phone', method: null, step: 0 };
    for (const at of [null, overview])
      expect(toNamedStep(sceneIn('zh-CN', { at }), '第三步在哪', naming(3))).toBeNull();
  });

  it('is nothing for a text that names no step', () => {
    expect(toNamedStep(scene, '会影响登录吗', understood('faq_impact'))).toBeNull();
  });

  it.each([
    ['第三步在哪', understood('choice.app', { entities: { step: 3 } })],
    ['Where on earth is the third step?', understood('unbind_phone', { entities: { step: 3 } })],
    ['where is step three', ambiguous([], { entities: { step: 3 } })],
  ])('takes %j for that step, whatever else it might mean', (text, understanding) => {
    expect(toNamedStep(scene, text, understanding)?.session.at?.step).toBe(3);
  });

  it('leaves a long question that was understood to be answered', () => {
    const text = '我的邮箱是公司的，马上要离职了，按第三步的说法是不是要先换一个邮箱？';
    const understanding = understood('unbind_email.closing', { entities: { step: 3 } });
    expect(toNamedStep(scene, text, understanding)).toBeNull();
  });
});
