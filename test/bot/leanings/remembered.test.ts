import { expect, it } from 'vitest';
import type { Leaning } from '../../../src/bot/leanings/leaning.js';
import { remembered } from '../../../src/bot/leanings/remembered.js';
import { saidIn } from '../../support/said.js';
import { sceneIn } from '../../support/scenes.js';

const at = {
  topic: 'forgot_bound',
  at: { topic: 'forgot_bound', method: null, step: 0 },
};

const drafted = (leaning: Leaning, text: string) => {
  const scene = sceneIn('zh-CN', at);
  return leaning(saidIn(scene, text));
};

it.each(['想起来了 是公司的邮箱', '查到了，绑的是以前的号', 'found it, it is my school mail'])(
  '“%s” is asked the question again',
  (text) => {
    const draft = drafted(remembered, text);
    expect(draft?.session.at?.method).toBeNull();
    expect(JSON.stringify(draft?.replies)).toContain('密码登录');
  },
);

it.each(['想起来了', '找到申诉页面了', '想起来了怎么办', '能登录'])('“%s” is not', (text) => {
  expect(drafted(remembered, text)).toBeNull();
});
