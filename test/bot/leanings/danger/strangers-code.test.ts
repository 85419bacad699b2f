import { describe, expect, it } from 'vitest';
import { rentedCodes, strangersCode } from '../../../../src/bot/leanings/danger/strangers-code.js';
import { drafting } from '../../../support/said.js';

const safe = 'caution_verification';
const wrong = 'forgot_bound.wrong_bound';

describe('to beg somebody for a code', () => {
  const begging = drafting(strangersCode, { topic: wrong, said: [wrong] });

  it.each([
    ...['那我去求那个陌生人给我码行吗', '找他要验证码呢', '让对方把码发给我可以吗'],
    ...['我打电话给那个号要验证码', '跟新机主要验证码', '求求他給我驗證碼'],
    ...['can I ask the stranger for the code', 'what if I text him for the code'],
  ])('“%s” is warned off', (text) => {
    expect(begging(text)?.outcome).toMatchObject({ decision: 'answer', topics: [safe] });
  });

  it.each([
    '他找我要验证码',
    '叫我妈把码念给我行吗',
    '我没找他要验证码',
    'he asked me for the code',
  ])('“%s” is something else', (text) => {
    expect(begging(text)).toBeNull();
  });

  it('of whom nobody knows, “he” is no stranger', () => {
    expect(drafting(strangersCode, {})('找他要验证码呢')).toBeNull();
  });
});

describe('codes that are received for money', () => {
  const asked = drafting(rentedCodes, {});

  it.each(['接码平台', '用接码平台行吗', '能不能买个号收验证码', '找个代收验证码的平台'])(
    '“%s” is warned off',
    (text) => {
      expect(asked(text)?.outcome).toMatchObject({ decision: 'answer', topics: [safe] });
    },
  );

  it('what is bound to such a number is lost', () => {
    expect(asked('当时用接码平台注册的，现在要验证码怎么办')?.outcome.topics).toEqual([
      'forgot_bound',
    ]);
  });
});
