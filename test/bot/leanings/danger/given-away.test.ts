import { describe, expect, it } from 'vitest';
import { givenAway } from '../../../../src/bot/leanings/danger/given-away.js';
import { drafting } from '../../../support/said.js';

const drafted = drafting(givenAway, {});

describe('what somebody else has now', () => {
  it.each([
    '我把验证码告诉他了',
    '他让我念验证码，我就念了',
    '骗走了我的验证码',
    '验证码转给朋友了',
    '码发到群里了',
    '在一个网页输了密码，好像是假的',
    '在假官网填了密码了',
    'i already sent the code to a guy',
  ])('is a secret, which is a theft: “%s”', (text) => {
    expect(drafted(text)?.outcome.topics).toEqual(['forgot_bound.stolen']);
  });

  it.each(['我给他转了两百块', 'i paid the guy $50'])(
    'is money, which is reported: “%s”',
    (text) => {
      expect(drafted(text)?.outcome.topics).toEqual(['neighbour.scam_report']);
    },
  );

  it('is first of all the secret, where it is both', () => {
    const draft = drafted('我把验证码告诉他了，还给他转了两百块');
    expect(draft?.outcome.topics).toEqual(['forgot_bound.stolen']);
  });

  it.each([
    '网页像是假的，我没填密码',
    '他让我把验证码告诉他',
    '验证码没给他',
    '验证码发给我了',
    '验证码发到别人那了',
  ])('is nothing: “%s”', (text) => {
    expect(drafted(text)).toBeNull();
  });
});

it.each(['我发给他了 验证码', '我发了验证码给他', '我刚念了密码给客服'])(
  '“%s” tells that a secret was given',
  (text) => {
    expect(drafting(givenAway, {})(text)?.outcome.topics).toEqual(['forgot_bound.stolen']);
  },
);

it('hears a cry from who was just warned, and from nobody else', () => {
  const warned = { topic: 'caution_verification', warned: 'code-request' } as const;
  expect(drafting(givenAway, warned)('完了')?.outcome.topics).toEqual(['forgot_bound.stolen']);
  expect(drafting(givenAway, {})('完了')).toBeNull();
});
