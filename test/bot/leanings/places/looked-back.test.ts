import { expect, it } from 'vitest';
import { lookedBack, stepWanted } from '../../../../src/bot/leanings/places/looked-back.js';
import { drafting } from '../../../support/said.js';
import { inGuide, stepAt } from '../../../support/scenes.js';

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

it('leads back to the step from beside it, and to the one before from the step itself', () => {
  const at = stepAt('unbind_phone', 'client', 4);
  const course = { topic: 'forgot_bound.stolen', stage: null, isTaken: false };
  const beside = drafting(stepWanted, { at, topic: 'forgot_bound.stolen', course });
  for (const text of ['回到刚才的步骤', '返去頭先嗰步', 'take me back to where we were'])
    expect(beside(text)?.session).toMatchObject({ at, topic: at.topic });
  const choices = [{ label: '我没看到这个', data: 'm' }];
  expect(drafting(stepWanted, { ...inGuide(at), choices })('回到第三步')).toBeNull();
});

it.each(['回主菜单', '回到首页', '找回刚才的号', '回到上一步', '继续'])(
  '“%s” wants no step back that was spoken of',
  (text) => {
    expect(drafting(stepWanted, inGuide(stepAt('unbind_phone', 'client', 4)))(text)).toBeNull();
  },
);
