import { expect, it } from 'vitest';
import { thingInstead } from '../../../../src/bot/leanings/things/thing-instead.js';
import { drafting } from '../../../support/said.js';
import { inGuide, onTheWay } from '../../../support/scenes.js';

const drafted = drafting(thingInstead, inGuide(onTheWay));

it.each(['打错了 邮箱', '哎呀说错了，是邮箱', '算了还是邮箱吧，手机先留着', 'oops typo, email'])(
  '“%s” is about the mailbox instead',
  (text) => {
    expect(drafted(text)?.session.at?.topic).toBe('unbind_email');
  },
);

it.each(['邮箱写错了', '绑错了 邮箱', '打错了 手机', '邮箱收不到码，手机先留着', '邮箱'])(
  '“%s” puts nothing in its place',
  (text) => {
    expect(drafted(text)?.session.at?.topic).toBeUndefined();
  },
);
