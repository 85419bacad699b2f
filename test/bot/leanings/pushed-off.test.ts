import { describe, expect, it } from 'vitest';
import { pushedOff } from '../../../src/bot/leanings/pushed-off.js';
import { saidIn } from '../../support/said.js';
import { sceneIn } from '../../support/scenes.js';

const topicsOf = (text: string) => {
  const scene = sceneIn('zh-CN', { topic: 'unbind_phone' });
  return pushedOff(saidIn(scene, text))?.outcome.topics;
};

describe('a device that was pushed off', () => {
  it('is one where they are logged in no longer', () => {
    expect(topicsOf('平板上早就被挤下来了')).toEqual(['forgot_bound']);
  });

  it.each(['突然被人挤下来了', '换绑以后电脑会被踢下来吗'])('is another matter: “%s”', (text) => {
    expect(topicsOf(text)).toBeUndefined();
  });
});
