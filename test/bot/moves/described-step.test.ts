import { describe, expect, it } from 'vitest';
import { toDescribedStep } from '../../../src/bot/moves/described-step.js';
import { overviewOf, sceneIn, stepAt } from '../../support/scenes.js';

const appealing = sceneIn('zh-CN', {
  at: stepAt('forgot_bound', 'appeal', 4),
  topic: 'forgot_bound',
});

describe('a step that is told by what it is about', () => {
  it.each([
    ['把填资料那一步再给我看看', 2],
    ['交证明那步', 3],
    ['打开页面那一步', 1],
  ])('“%s” is step %s', (text, step) => {
    expect(toDescribedStep(appealing, text)?.session.at).toEqual(
      stepAt('forgot_bound', 'appeal', step),
    );
  });

  it('is looked for in the first way, from an overview', () => {
    const scene = sceneIn('zh-CN', { at: overviewOf('unbind_phone'), topic: 'unbind_phone' });
    expect(toDescribedStep(scene, '点头像那步')?.session.at).toEqual(
      stepAt('unbind_phone', 'client', 2),
    );
  });

  it('is none where nothing, or no step alone, is like it', () => {
    expect(toDescribedStep(appealing, '跳舞那步')).toBeNull();
    expect(toDescribedStep(appealing, '那一步')).toBeNull();
    expect(toDescribedStep(sceneIn('zh-CN'), '填资料那一步')).toBeNull();
  });
});
