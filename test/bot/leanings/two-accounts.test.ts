import { expect, it } from 'vitest';
import { guardText } from '../../../src/bot/guard-text.js';
import { twoAccounts } from '../../../src/bot/leanings/two-accounts.js';
import { sceneIn } from '../../support/scenes.js';
import { knowledge } from '../../support/shipped.js';
import { brain } from '../../support/shipped-brain.js';

const drafted = (text: string) => {
  const scene = sceneIn('zh-CN', {});
  const guarded = guardText(text, knowledge.settings.official_hosts);
  const understanding = brain.understand(guarded.asked, true);
  return twoAccounts({ scene, before: null, guarded, understanding });
};

it.each(['手机号绑在小号上，想换到大号', '我两个qq，手机绑了小号，想绑到大号'])(
  '“%s” is of two accounts',
  (text) => {
    expect(drafted(text)?.outcome.topics).toEqual(['unbind_phone.already_bound']);
  },
);

it.each(['王者绑了小号想换到大号', '手机号绑了QQ想解绑'])('“%s” is not', (text) => {
  expect(drafted(text)).toBeNull();
});
