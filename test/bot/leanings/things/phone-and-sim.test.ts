import { expect, it } from 'vitest';
import {
  cardReplaced,
  oldPhoneNeeded,
  phonePassedOn,
  simStillThere,
} from '../../../../src/bot/leanings/things/phone-and-sim.js';
import { drafting } from '../../../support/said.js';
import { inGuide, stepAt } from '../../../support/scenes.js';

const inMailbox = inGuide(stepAt('unbind_email', 'client', 1));

const withSim = drafting(simStillThere, inMailbox);
const card = drafting(cardReplaced, inMailbox);
const needed = drafting(oldPhoneNeeded, inMailbox);
const passedOn = drafting(phonePassedOn, inMailbox);

it.each([
  '手机坏了 卡还在',
  '手机丢了但是号码还能用',
  '手机屏碎了 卡没事',
  'my phone is broken but the sim is fine',
])('“%s” takes no number: the ordinary guide', (text) => {
  expect(withSim(text)?.outcome.topics).toEqual(['unbind_phone']);
});

it.each(['手机丢了卡也丢了', '手机坏了卡还在 登不上qq', '卡还在', '手机坏了'])(
  '“%s” does',
  (text) => {
    expect(withSim(text)).toBeNull();
  },
);

it.each(['先补卡还是先解绑', '补一张手机卡行吗', '卡插到新手机里能收码吧'])(
  '“%s” is about the card',
  (text) => {
    expect(card(text)?.outcome.topics).toEqual(['neighbour.sim_card']);
  },
);

it.each(['卡住了怎么办', '银行卡要先解吗', '在手机上能弄吗'])('“%s” is not', (text) => {
  expect(card(text)).toBeNull();
});

it.each(['要不要旧手机在手边', '解绑需要原来的手机吗', '老手机不在身边可以吗'])(
  '“%s” is about the check',
  (text) => {
    expect(needed(text)?.outcome.topics).toEqual(['caution_verification.which_channel']);
  },
);

it.each(['要旧手机号收码吗', '旧手机卖了', '要不要备份旧手机'])('“%s” is not', (text) => {
  expect(needed(text)).toBeNull();
});

it.each(['旧手机卖了', '老手机已经送人了', '捡到我旧手机的人能看到吗', 'i sold my old phone'])(
  '“%s” is why to take it off',
  (text) => {
    expect(passedOn(text)?.outcome.topics).toEqual(['why_unbind']);
  },
);

it.each(['旧手机号给别人用了', '旧手机坏了', '旧手机卖了怎么备份'])('“%s” is not', (text) => {
  expect(passedOn(text)).toBeNull();
});
