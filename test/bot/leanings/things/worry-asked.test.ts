import { expect, it } from 'vitest';
import { worryAsked } from '../../../../src/bot/leanings/things/worry-asked.js';
import { drafting } from '../../../support/said.js';

const drafted = drafting(worryAsked, { topic: 'unbind_phone' });

it.each([
  '那人会不会登我的号',
  '拿着我旧号的人能不能进我QQ',
  '舊號的新機主會不會登入我的帳號',
  '主要是怕号码给了别人他能登我的',
  '就擔心別人拿到這個號登我QQ',
])('“%s” is why it is taken off', (text) => {
  expect(drafted(text)?.outcome.topics).toEqual(['why_unbind']);
});

it.each(['我能不能登他的QQ', '我还能登我的号吗', '借给别人登过我的QQ', '怕忘了密码登不上'])(
  '“%s” fears nobody',
  (text) => {
    expect(drafted(text)).toBeNull();
  },
);

it.each(['没人登我号吧', '有没有人登过我的QQ', 'nobody is on my account, right?'])(
  '“%s” is seen among the devices',
  (text) => {
    expect(drafted(text)?.outcome.topics).toEqual(['neighbour.device_lock']);
  },
);

it('leaves who is led on after a theft to what leads them', () => {
  const course = { topic: 'forgot_bound.stolen', stage: null, isTaken: false };
  expect(drafting(worryAsked, { course })('没人登我号吧')).toBeNull();
});
