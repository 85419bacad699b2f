import { describe, expect, it } from 'vitest';
import { carrierAsked } from '../../../../src/bot/leanings/corrections/carrier-asked.js';
import { drafting } from '../../../support/said.js';

const refusal = 'refusal.others_account';
const leaning = drafting(carrierAsked, { topic: refusal, said: [refusal] });

describe('whether the carrier can do it', () => {
  it.each(['找联通有用吗', '那找移动能行不', 'can my carrier fix that?'])(
    '“%s” is told what the carrier is for',
    (text) => {
      expect(leaning(text)?.outcome.topics).toEqual(['neighbour.sim_card']);
    },
  );

  it.each(['客服能处理吗', '你能帮我弄吗', '运营商把我的号停了'])('“%s” is not that', (text) => {
    expect(leaning(text)).toBeNull();
  });
});
