import { expect, it } from 'vitest';
import { guardText } from '../../../src/bot/guard-text.js';
import { gotBackIn } from '../../../src/bot/leanings/got-back-in.js';
import { sceneIn, stepAt } from '../../support/scenes.js';
import { knowledge } from '../../support/shipped.js';
import { brain } from '../../support/shipped-brain.js';

const drafted = (text: string) => {
  const scene = sceneIn('zh-CN', {
    topic: 'forgot_bound',
    bound: 'phone',
    at: stepAt('forgot_bound', 'appeal', 2),
  });
  const guarded = guardText(text, knowledge.settings.official_hosts);
  const understanding = brain.understand(guarded.asked, true);
  return gotBackIn({ scene, before: null, guarded, understanding });
};

it.each(['终于登上了', '号找回来了！', '登进去了', 'i got back in'])('“%s” is in again', (text) => {
  expect(drafted(text)?.outcome.topics).toEqual(['unbind_phone']);
});

it.each(['登上官网了', '登不上', '找回来了吗', '登录了安全中心'])('“%s” is not', (text) => {
  expect(drafted(text)).toBeNull();
});
