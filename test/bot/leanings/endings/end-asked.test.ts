import { expect, it } from 'vitest';
import { endAsked } from '../../../../src/bot/leanings/endings/end-asked.js';
import { drafting } from '../../../support/said.js';
import { inGuide, stepAt } from '../../../support/scenes.js';

const drafted = drafting(endAsked, inGuide(stepAt('unbind_phone', 'client', 4)));

it.each([
  '这样就行了吗',
  '弄完了没有',
  '是不是就完了？',
  '到这就结束了吧？',
  'is that it?',
  'am i done now',
])('“%s” is told how many steps are left, and the place is kept', (text) => {
  const draft = drafted(text);
  expect(draft?.session.at?.step).toBe(4);
  expect(JSON.stringify(draft?.replies)).toContain('2 步');
});

it.each(['弄完了', '解绑完了还能登录吗', '这样会不会掉线', '完了完了'])(
  '“%s” asks something else',
  (text) => {
    expect(drafted(text)).toBeNull();
  },
);
