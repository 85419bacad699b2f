import { expect, it } from 'vitest';
import { gotBackIn } from '../../../src/bot/leanings/got-back-in.js';
import { saidIn } from '../../support/said.js';
import { sceneIn, stepAt } from '../../support/scenes.js';

const drafted = (text: string) => {
  const scene = sceneIn('zh-CN', {
    topic: 'forgot_bound',
    bound: 'phone',
    at: stepAt('forgot_bound', 'appeal', 2),
  });
  return gotBackIn(saidIn(scene, text));
};

it.each(['终于登上了', '号找回来了！', '登进去了', 'i got back in'])('“%s” is in again', (text) => {
  expect(drafted(text)?.outcome.topics).toEqual(['unbind_phone']);
});

it.each(['登上官网了', '登不上', '找回来了吗', '登录了安全中心'])('“%s” is not', (text) => {
  expect(drafted(text)).toBeNull();
});
