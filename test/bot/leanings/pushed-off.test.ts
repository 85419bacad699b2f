import { describe, expect, it } from 'vitest';
import { guardText } from '../../../src/bot/guard-text.js';
import { pushedOff } from '../../../src/bot/leanings/pushed-off.js';
import { sceneIn } from '../../support/scenes.js';
import { knowledge } from '../../support/shipped.js';
import { brain } from '../../support/shipped-brain.js';

const topicsOf = (text: string) => {
  const scene = sceneIn('zh-CN', { topic: 'unbind_phone' });
  const guarded = guardText(text, knowledge.settings.official_hosts);
  const understanding = brain.understand(guarded.asked, true);
  return pushedOff({ scene, before: null, guarded, understanding })?.outcome.topics;
};

describe('a device that was pushed off', () => {
  it('is one where they are logged in no longer', () => {
    expect(topicsOf('平板上早就被挤下来了')).toEqual(['forgot_bound']);
  });

  it.each(['突然被人挤下来了', '换绑以后电脑会被踢下来吗'])('is another matter: “%s”', (text) => {
    expect(topicsOf(text)).toBeUndefined();
  });
});
