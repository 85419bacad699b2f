import { describe, expect, it } from 'vitest';
import { toldInPassing } from '../../src/bot/told-in-passing.js';
import { sceneIn, stepAt } from '../support/scenes.js';

const online = sceneIn('zh-CN', {
  at: stepAt('unbind_phone', 'security_center', 1),
  topic: 'unbind_phone',
});

describe('what is told on the way to a question', () => {
  it('is where they are by now', () => {
    expect(toldInPassing(online, '登录好了，这个要钱吗').session.at).toEqual(
      stepAt('unbind_phone', 'security_center', 3),
    );
  });

  it.each([
    '这个要钱吗',
    '登录不了，会不会是号没了',
    '要是登录了，会不会掉线',
    '他登录好了，会不会改我密码',
    'is it normal that it asks for a code?',
  ])('leaves them where they were in “%s”', (text) => {
    expect(toldInPassing(online, text)).toBe(online);
  });

  it('never takes them back', () => {
    const later = sceneIn('zh-CN', {
      at: stepAt('unbind_phone', 'security_center', 5),
      topic: 'unbind_phone',
    });
    expect(toldInPassing(later, '登录好了，这个要钱吗')).toBe(later);
  });
});
