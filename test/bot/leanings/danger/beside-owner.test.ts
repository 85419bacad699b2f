import { describe, expect, it } from 'vitest';
import { besideOwner } from '../../../../src/bot/leanings/danger/beside-owner.js';
import { drafting } from '../../../support/said.js';

const drafted = drafting(besideOwner, { topic: 'unbind_phone' });

describe('help for an owner', () => {
  it('is given beside them', () => {
    expect(drafted('我妈让我帮她把QQ的手机号换了，她就在旁边')?.outcome.topics).toEqual([
      'unbind_phone',
    ]);
  });

  it.each(['我爸的QQ，他不知道，想换成我的号', '我妈睡着了，想解她QQ的手机'])(
    'is not given behind their back: “%s”',
    (text) => {
      expect(drafted(text)).toBeNull();
    },
  );
});
