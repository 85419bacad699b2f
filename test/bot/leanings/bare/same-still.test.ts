import { expect, it } from 'vitest';
import { sameStill } from '../../../../src/bot/leanings/bare/same-still.js';
import { drafting } from '../../../support/said.js';
import { atFirstStep } from '../../../support/scenes.js';

const article = 'unbind_phone.already_bound';
const after = drafting(sameStill, { topic: article, said: [article] });

it.each([
  ...[
    '还是提示那句话 怎么破',
    '又弹出来了',
    '还是显示一样的',
    '换了还是报那个错误',
    '仍然提示这句话',
  ],
  ...['it still says the same', 'again shows the same message'],
])('“%s” was no help', (text) => {
  expect(after(text)?.outcome.decision).toBe('navigate');
});

it.each(['提示绑定了别的QQ', '还是提示我号码不对', '还是算了', '还是我自己弄', 'it says no'])(
  '“%s” tells something else',
  (text) => {
    expect(after(text)).toBeNull();
  },
);

it('leaves a step its own ways out', () => {
  expect(drafting(sameStill, atFirstStep)('还是提示那句话')).toBeNull();
});
