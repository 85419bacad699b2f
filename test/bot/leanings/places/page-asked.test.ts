import { describe, expect, it } from 'vitest';
import { addressNamed, pageDoubted } from '../../../../src/bot/leanings/places/page-asked.js';
import { drafting } from '../../../support/said.js';
import { overviewOf } from '../../../support/scenes.js';

describe('another address at QQ than the steps have', () => {
  const drafted = drafting(addressNamed, { at: overviewOf('unbind_phone') });

  it.each(['id.qq.com 可以解绑吗', 'kf.qq.com', 'is it on id.qq.com'])(
    'is answered with those that they have: “%s”',
    (text) => {
      expect(JSON.stringify(drafted(text)?.replies)).toContain('aq.qq.com');
    },
  );

  it.each(['aq.qq.com 打开了', '绑的是 mail.qq.com', '官网在哪'])('“%s” is none', (text) => {
    expect(drafted(text)).toBeNull();
  });
});

describe('after a link that is none of theirs', () => {
  const drafted = drafting(pageDoubted, { warned: 'unofficial-link' });

  it.each(['那真的是哪个', '官方的网址是什么', 'which is the real one?'])(
    'the real ones are told: “%s”',
    (text) => {
      expect(JSON.stringify(drafted(text)?.replies)).toContain('aq.qq.com');
    },
  );

  it('what is real is asked of a page alone', () => {
    expect(drafted('真的假的')).toBeNull();
  });
});
