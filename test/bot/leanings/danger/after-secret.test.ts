import { describe, expect, it } from 'vitest';
import { afterSecret } from '../../../../src/bot/leanings/danger/after-secret.js';
import { drafting } from '../../../support/said.js';
import { overviewOf } from '../../../support/scenes.js';

const drafted = drafting(afterSecret, { warned: 'secret' });

describe('after the warning that a secret is not for here', () => {
  it.each(['为什么', '为啥不能发啊', '会有什么危险吗', 'why not?', 'what’s the risk'])(
    'why: “%s”',
    (text) => {
      expect(drafted(text)?.outcome.topics).toEqual(['caution_verification']);
    },
  );

  it.each([
    '那我赶快换',
    '那我趕快換密碼',
    '我现在去改密码',
    'i’ll change it now',
    'should i change my password?',
  ])('it is changed by who sent it: “%s”', (text) => {
    expect(JSON.stringify(drafted(text)?.replies)).toContain('官方的说明');
  });

  it.each(['怎么换手机号', '换绑要多久', '谢谢', '为什么要解绑'])(
    '“%s” is something else',
    (text) => {
      expect(drafted(text)).toBeNull();
    },
  );
});

it('in a guide “I change it now” is what the guide is for', () => {
  const inGuide = drafting(afterSecret, { warned: 'secret', at: overviewOf('unbind_phone') });
  expect(inGuide('我现在去换')).toBeNull();
  expect(inGuide('我现在去改密码')).not.toBeNull();
});

it('without a warning nothing is heard', () => {
  expect(drafting(afterSecret, {})('为什么')).toBeNull();
});
