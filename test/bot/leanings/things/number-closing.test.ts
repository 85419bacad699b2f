import { expect, it } from 'vitest';
import { numberClosing, timeLeft } from '../../../../src/bot/leanings/things/number-closing.js';
import { drafting } from '../../../support/said.js';
import { atFirstStep } from '../../../support/scenes.js';

const drafted = drafting(numberClosing, {});

it.each(['公司的手机号月底要收回，QQ绑着它', '手机卡下周要注销了，先把QQ换绑'])(
  '“%s” is changed while it works',
  (text) => {
    expect(drafted(text)?.outcome.topics).toEqual(['unbind_phone']);
  },
);

it.each(['公司邮箱要收回了', '手机号已经注销了', '想注销QQ号', '怎么解绑手机'])(
  '“%s” is something else',
  (text) => {
    expect(drafted(text)).toBeNull();
  },
);

it.each([
  '解绑手机要验证码 旧号注销了',
  '换手机要旧卡收码 那张卡停机了',
  '绑的卡要验证 卡停用了 咋办',
])('“%s” tells of a number that is gone: it is not said to receive still', (text) => {
  expect(drafted(text)).toBeNull();
});

it('is not told after a refusal: it may be the number of somebody else’s account', () => {
  const refused = drafting(numberClosing, { said: ['refusal.others_account'] });
  expect(refused('她号码要停机了')).toBeNull();
});

it.each(['来得及吗', '还来得及不', 'is there still time?'])(
  '“%s” in the guide of the number: what is to be done now, and the place is kept',
  (text) => {
    const draft = drafting(timeLeft, atFirstStep)(text);
    expect(JSON.stringify(draft?.replies)).toContain('「更换手机号」');
    expect(draft?.session.at).toEqual(atFirstStep.at);
    expect(drafting(timeLeft, {})(text)).toBeNull();
  },
);
