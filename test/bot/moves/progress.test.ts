import { describe, expect, it } from 'vitest';
import { tellProgress } from '../../../src/bot/moves/progress.js';
import { cardOf, deedsOf, present, textOf } from '../../support/cards.js';
import { onTheWay, overviewOf, sceneIn } from '../../support/scenes.js';

const toneAt = (turns: number) => ({ turns, again: false, apologised: false });

const told = (session: Parameters<typeof sceneIn>[1]) =>
  present(tellProgress(sceneIn('zh-CN', session)));

describe('how far it is', () => {
  it.each([
    [1, '一共 6 步，你在第 1 步，后面还有 5 步。'],
    [5, '一共 6 步，你在第 5 步，后面还有 1 步。'],
    [6, '一共 6 步，你已经在最后一步了。'],
  ])('from step %d: %s', (step, text) => {
    const draft = told({ at: { ...onTheWay, step }, topic: 'unbind_phone' });
    expect(textOf(draft)).toBe(text);
    expect(draft.session.at?.step).toBe(step);
    expect(deedsOf(cardOf(draft))[0]).toBe(`1r:unbind_phone:client:${step}`);
  });

  it('is worded otherwise every other turn', () => {
    const at = { at: onTheWay, topic: 'unbind_phone' };
    expect(textOf(told({ ...at, tone: toneAt(1) }))).toBe('现在是第 5 步，总共 6 步，还剩 1 步。');
    expect(textOf(told({ ...at, tone: toneAt(2) }))).toBe(textOf(told({ ...at, tone: toneAt(0) })));
  });

  it('after a side question is that of the step', () => {
    expect(textOf(told({ at: onTheWay, topic: 'faq_impact' }))).toContain('第 5 步');
  });

  it.each([
    ['the overview', { at: overviewOf('unbind_phone'), topic: 'unbind_phone' }],
    ['an answer about the guide', { topic: 'unbind_phone.notice' }],
  ])('from %s is the length of each way', (_, session) => {
    expect(cardOf(told(session)).body.at(-1)).toEqual({
      kind: 'list',
      ordered: false,
      items: ['在 QQ 里操作：6 步', '用安全中心网页：5 步'],
    });
  });

  it('speaks the person’s language', () => {
    const english = sceneIn('en', { at: onTheWay, topic: 'unbind_phone' });
    expect(textOf(present(tellProgress(english)))).toMatch(/\b5\b.*\b6\b|\b6\b.*\b5\b/);
  });

  it('is unknown outside of guides', () => {
    expect(tellProgress(sceneIn('zh-CN'))).toBeNull();
    expect(tellProgress(sceneIn('zh-CN', { topic: 'faq_impact' }))).toBeNull();
  });
});
