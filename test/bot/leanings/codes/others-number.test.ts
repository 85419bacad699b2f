import { describe, expect, it } from 'vitest';
import { othersNumber } from '../../../../src/bot/leanings/codes/others-number.js';
import { drafting } from '../../../support/said.js';
import { inGuide, stepAt } from '../../../support/scenes.js';

const drafted = drafting(othersNumber, { topic: 'unbind_phone' });

describe('a number of somebody else', () => {
  it.each(['手机号是以前女朋友的 她不肯给验证码', '我QQ绑的是老板的号，他不接电话'])(
    'is one that they do not have: “%s”',
    (text) => {
      expect(drafted(text)?.outcome.topics).toEqual(['forgot_bound']);
    },
  );

  it.each(['想登我女朋友的QQ 她不肯给验证码', '怎么解绑别人的手机号', '支付宝绑的是我妈的号'])(
    'is not their own matter: “%s”',
    (text) => {
      expect(drafted(text)).toBeNull();
    },
  );
});

it.each([
  ...['我同事离职了，他QQ用的公司手机号，我要收回号码', '他QQ绑的是我的号，我要收回号码'],
  ...['同事离职了，QQ绑的公司号码，公司要收回', '前任QQ还绑着我的手机号'],
])('their own or the firm’s number on another’s account is that: “%s”', (text) => {
  expect(drafting(othersNumber, {})(text)?.outcome.topics).toEqual(['unbind_phone.already_bound']);
});

it('an account that is to be the firm’s is refused', () => {
  const draft = drafting(othersNumber, {})('同事走了，他QQ绑着公司的号，怎么把它换成公司的');
  expect(draft?.outcome.topics).toEqual(['refusal.others_account']);
});

it('a relative’s number that the code goes to is asked for at the step', () => {
  const at = stepAt('unbind_email', 'client', 3);
  const draft = drafting(othersNumber, inGuide(at))('它要手机验证码 手机号是我姐的');
  expect(draft?.outcome.topics).toEqual(['caution_verification.which_channel']);
  expect(draft?.session.at?.topic).toBe('unbind_email');
});
