import { describe, expect, it } from 'vitest';
import { filledBefore } from '../../../src/bot/leanings/given-away.js';
import { saidIn } from '../../support/said.js';
import { sceneIn, stepAt } from '../../support/scenes.js';

const warned = sceneIn('zh-CN', { topic: 'caution_verification' });
const topicsOf = (text: string, scene = warned) =>
  filledBefore(saidIn(scene, text))?.outcome.topics;

describe('what was typed in, told a while after the warning', () => {
  it.each([
    '我爸前几天在那个网页填过密码了',
    '刚才把密码输进去了',
    '昨天已经填了账号密码进去',
    '剛剛在那個頁面輸過密碼了',
    'i think i entered my password there',
  ])('is a theft: “%s”', (text) => {
    expect(topicsOf(text)).toEqual(['forgot_bound.stolen']);
  });

  it.each(['我没填密码', '验证码填进去了还是不对', '密码填在哪', '要填密码吗'])(
    'is none: “%s”',
    (text) => {
      expect(topicsOf(text)).toBeUndefined();
    },
  );

  it('is what a step asks for, in the midst of a way', () => {
    const at = stepAt('unbind_phone', 'security_center', 2);
    const scene = sceneIn('zh-CN', { topic: 'caution_verification', at });
    expect(topicsOf('刚才把密码输进去了', scene)).toBeUndefined();
  });
});
