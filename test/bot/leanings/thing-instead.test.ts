import { expect, it } from 'vitest';
import { thingInstead } from '../../../src/bot/leanings/thing-instead.js';
import { saidIn } from '../../support/said.js';
import { onTheWay, sceneIn } from '../../support/scenes.js';

const after = (text: string) => {
  const scene = sceneIn('zh-CN', { at: onTheWay, topic: 'unbind_phone' });
  return thingInstead(saidIn(scene, text))?.session.at?.topic;
};

it.each(['打错了 邮箱', '哎呀说错了，是邮箱', '算了还是邮箱吧，手机先留着', 'oops typo, email'])(
  '“%s” is about the mailbox instead',
  (text) => {
    expect(after(text)).toBe('unbind_email');
  },
);

it.each(['邮箱写错了', '绑错了 邮箱', '打错了 手机', '邮箱收不到码，手机先留着', '邮箱'])(
  '“%s” puts nothing in its place',
  (text) => {
    expect(after(text)).toBeUndefined();
  },
);
