import { expect, it } from 'vitest';
import { dealerSought } from '../../../../src/bot/leanings/danger/dealer-sought.js';
import { drafting } from '../../../support/said.js';
import { atFirstStep, stepAt } from '../../../support/scenes.js';

const at = drafting(dealerSought, atFirstStep);

it.each(['我去找黑客解绑', '我找卖家帮我解绑', '淘宝买个解绑服务', "i'll hire a hacker to do it"])(
  '“%s” is warned of, and the place is kept',
  (text) => {
    expect(at(text)).toMatchObject({
      outcome: { topics: ['caution_verification'] },
      session: { at: stepAt('unbind_phone', 'client', 1) },
    });
  },
);

it.each(['我找我爸帮我解绑', '找人工', '我去找找设置'])('“%s” is not', (text) => {
  expect(at(text)).toBeNull();
});
