import { expect, it } from 'vitest';
import { changeInstead } from '../../../../src/bot/leanings/going/change-named.js';
import { drafting } from '../../../support/said.js';
import { inGuide, overviewOf, stepAt } from '../../../support/scenes.js';

const online = drafting(changeInstead, inGuide(stepAt('unbind_email', 'security_center', 1)));

it.each([
  ...[
    '其实我不是要解绑 就想换成另一个邮箱',
    '我不解绑，换一个',
    '不是解绑 是更换',
    '我不想解绑，想改成新邮箱',
  ],
  ...["i don't want to unbind it, just change it", 'not unlink, i want to replace it'],
])('“%s” leads to where it can be changed', (text) => {
  expect(online(text)?.session.at).toEqual(stepAt('unbind_email', 'client', 1));
});

it.each(['我不是要解绑邮箱 是要解绑手机', '我不想解绑了', '不解绑换个说法行吗', '不是，我要解绑'])(
  '“%s” wants no change',
  (text) => {
    expect(online(text)).toBeNull();
  },
);

it('is answered as a question where no way was chosen', () => {
  const atWays = drafting(changeInstead, inGuide(overviewOf('unbind_email')));
  expect(atWays('我不解绑，换一个')).toBeNull();
});
