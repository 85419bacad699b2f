import { describe, expect, it } from 'vitest';
import { filledBefore } from '../../../../src/bot/leanings/danger/filled-before.js';
import { drafting } from '../../../support/said.js';
import { stepAt } from '../../../support/scenes.js';

const drafted = drafting(filledBefore, { topic: 'caution_verification' });

describe('what was typed in, told a while after the warning', () => {
  it.each([
    '我爸前几天在那个网页填过密码了',
    '刚才把密码输进去了',
    '昨天已经填了账号密码进去',
    '剛剛在那個頁面輸過密碼了',
    'i think i entered my password there',
  ])('is a theft: “%s”', (text) => {
    expect(drafted(text)?.outcome.topics).toEqual(['forgot_bound.stolen']);
  });

  it.each(['我没填密码', '验证码填进去了还是不对', '密码填在哪', '要填密码吗'])(
    'is none: “%s”',
    (text) => {
      expect(drafted(text)).toBeNull();
    },
  );

  it('is what a step asks for, in the midst of a way', () => {
    const at = stepAt('unbind_phone', 'security_center', 2);
    const midway = drafting(filledBefore, { topic: 'caution_verification', at });
    expect(midway('刚才把密码输进去了')).toBeNull();
  });
});
