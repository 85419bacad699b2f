import { expect, it } from 'vitest';
import { guardText } from '../../../src/bot/guard-text.js';
import { thingInstead } from '../../../src/bot/leanings/thing-instead.js';
import { onTheWay, sceneIn } from '../../support/scenes.js';
import { knowledge } from '../../support/shipped.js';
import { brain } from '../../support/shipped-brain.js';

const after = (text: string) => {
  const scene = sceneIn('zh-CN', { at: onTheWay, topic: 'unbind_phone' });
  const guarded = guardText(text, knowledge.settings.official_hosts);
  const understanding = brain.understand(guarded.asked, true);
  return thingInstead({ scene, before: null, guarded, understanding })?.session.at?.topic;
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
