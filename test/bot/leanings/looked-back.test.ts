import { expect, it } from 'vitest';
import { lookedBack } from '../../../src/bot/leanings/looked-back.js';
import { drafting } from '../../support/said.js';
import { inGuide, stepAt } from '../../support/scenes.js';

const stepAfter = (text: string, step = 5) => {
  const drafted = drafting(lookedBack, inGuide(stepAt('unbind_phone', 'client', step)));
  return drafted(text)?.session.at?.step;
};

it.each([
  ['刚才那个头像在哪个角来着', 2],
  ['前面说的设置在哪来着', 3],
  ['退回到点设置那儿', 3],
  ['头像就是那个圆的吗', 2],
])('“%s” is about step %s', (text, step) => {
  expect(stepAfter(text)).toBe(step);
});

it('goes forward again to what is named, and not to what was never said', () => {
  expect(stepAfter('回到更换手机号那里', 2)).toBe(5);
  expect(stepAfter('刚才那个更换手机号在哪来着', 2)).toBeUndefined();
});

it.each([
  '回主菜单',
  '它自动退回到设置了',
  '怎么换回原来的号',
  '解绑就是删掉号码的意思吗',
  '下一步',
])('“%s” looks back at nothing', (text) => {
  expect(stepAfter(text)).toBeUndefined();
});
