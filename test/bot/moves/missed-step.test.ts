import { describe, expect, it } from 'vitest';
import { findPlace } from '../../../src/bot/guide-moves.js';
import { missedStep, stepAskedFor } from '../../../src/bot/moves/missed-step.js';
import { present } from '../../support/cards.js';
import { sceneIn, stepAt } from '../../support/scenes.js';

const missed = (topic: string, method: string, step: number, text: string) => {
  const scene = sceneIn('zh-CN', { at: stepAt(topic, method, step), topic });
  const place = present(findPlace(scene, topic, method, step));
  return missedStep(scene, place, text)?.number;
};

describe('what is missing', () => {
  it.each([
    ['revoke_app', 'qq_connect', 1, '登录了但是列表里没看到', 4],
    ['unbind_phone', 'client', 1, '头像点了 没有设置', 3],
    ['unbind_phone', 'client', 1, '设置里没有账号与安全', 4],
    ['unbind_phone', 'client', 2, '没有設定', 3],
    ['unbind_email', 'client', 1, '账号与安全里面没有邮箱绑定', 4],
    ['unbind_phone', 'security_center', 1, '登进去了，下面就找不到了', 3],
  ] as const)('in %s by %s, at step %d, “%s” is of step %d', (topic, method, at, text, step) => {
    expect(missed(topic, method, at, text)).toBe(step);
  });

  it.each(['没有这个选项', '没看到', '页面上没有'])('“%s” is of the step itself', (text) => {
    expect(missed('unbind_phone', 'security_center', 3, text)).toBeUndefined();
  });
});

it('is asked for by a label, however short', () => {
  const { method } = present(findPlace(sceneIn('zh-CN'), 'unbind_phone', 'client', 1));
  expect(stepAskedFor(method.steps, '设置在哪')).toBe(3);
  expect(stepAskedFor(method.steps, '設定喺邊')).toBe(3);
  expect(stepAskedFor(method.steps, '设置好了')).toBeNull();
});
