import { expect, it } from 'vitest';
import { beyondParting } from '../../src/bot/beyond-parting.js';
import { guardText } from '../../src/bot/guard-text.js';
import { knowledge } from '../support/shipped.js';
import { brain } from '../support/shipped-brain.js';

const asked = (text: string): string => {
  const guarded = guardText(text, knowledge.settings.official_hosts);
  const understanding = brain.understand(guarded.asked, true);
  return beyondParting({ guarded, understanding }, brain.understand).guarded.asked;
};

it.each([
  ['那先不弄了，能不能光换手机号登那个游戏', '能不能光换手机号登那个游戏'],
  ['forget it, bye. how do I change my phone number', 'how do I change my phone number'],
  ['好了谢谢，不过还有个问题，游戏怎么解', '游戏怎么解'],
  ['弄好了 再问一下 解绑后能不能再绑', '解绑后能不能再绑'],
])('behind a parting, “%s” asks “%s”', (text, rest) => {
  expect(asked(text)).toBe(rest);
});

it.each(['算了，先不弄了，明天再说', '谢谢，拜拜', '怎么解绑手机号，谢谢'])(
  '“%s” is heard as it is',
  (text) => {
    expect(asked(text)).toBe(text);
  },
);
