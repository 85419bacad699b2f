import { expect, it } from 'vitest';
import { praised, thanked } from '../../../../src/bot/leanings/bare/thanked.js';
import { drafting } from '../../../support/said.js';
import { atFirstStep } from '../../../support/scenes.js';

const at = drafting(praised, atFirstStep);

it.each([
  '你真好',
  '太棒了',
  '真厉害',
  '小助手很耐心',
  '满意，好评',
  'great',
  'you are so helpful',
])('“%s” is answered as thanks, and the place is kept', (text) => {
  expect(at(text)).toMatchObject({
    outcome: { topics: ['thanks'] },
    session: { at: { step: 1 } },
  });
});

it.each(['好', '很好用的办法是哪个', '不满意', '真好笑', 'that is great, next', 'is it helpful?'])(
  '“%s” says something else',
  (text) => {
    expect(at(text)).toBeNull();
  },
);

const thanking = drafting(thanked, atFirstStep);

it.each(['可以了谢谢', '行了，谢谢你', '好了多谢哈', 'all good thanks', 'done, thank you'])(
  '“%s” with steps left may be of the step alone',
  (text) => {
    const draft = thanking(text);
    expect(draft).toMatchObject({
      outcome: { decision: 'answer', topics: ['thanks'] },
      session: { at: { step: 1 } },
    });
    expect(JSON.stringify(draft?.replies)).toContain('解决了');
  },
);

it('“解绑成功了，谢谢” is the end', () => {
  expect(thanking('解绑成功了，谢谢')?.session.at).toBeNull();
});
