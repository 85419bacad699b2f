import { describe, expect, it } from 'vitest';
import { besideOwner } from '../../../src/bot/leanings/beside-owner.js';
import { saidIn } from '../../support/said.js';
import { sceneIn } from '../../support/scenes.js';

const topicsOf = (text: string) => {
  const scene = sceneIn('zh-CN', { topic: 'unbind_phone' });
  return besideOwner(saidIn(scene, text))?.outcome.topics;
};

describe('help for an owner', () => {
  it('is given beside them', () => {
    expect(topicsOf('我妈让我帮她把QQ的手机号换了，她就在旁边')).toEqual(['unbind_phone']);
  });

  it.each(['我爸的QQ，他不知道，想换成我的号', '我妈睡着了，想解她QQ的手机'])(
    'is not given behind their back: “%s”',
    (text) => {
      expect(topicsOf(text)).toBeUndefined();
    },
  );
});
