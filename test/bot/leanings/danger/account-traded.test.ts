import { describe, expect, it } from 'vitest';
import { accountTraded } from '../../../../src/bot/leanings/danger/account-traded.js';
import { drafting } from '../../../support/said.js';

const alone = drafting(accountTraded, {});

describe('an account that was bought, rented or borrowed', () => {
  it.each([
    ...['租来的QQ号想换绑手机', '从朋友那借的QQ想换绑手机', '租的号能换绑吗'],
    ...['号是我买的，怎么去掉卖家的手机', '淘宝买的QQ号想解绑原主人手机', '買來的QQ號怎麼換綁手機'],
    ...['i bought a qq account, how do i change the phone', 'unlink the seller’s phone number'],
  ])('“%s” is a trade', (text) => {
    expect(alone(text)?.outcome.topics).toEqual(['neighbour.account_trade']);
  });

  it.each([
    ...['我买了新手机QQ怎么换绑', '我买的号码绑着别人的QQ', '新买的手机号被人绑过QQ'],
    ...['借的手机登QQ能换绑吗', '买了QQ会员怎么取消', '换了新号怎么换绑', '我的QQ借给朋友了'],
    ...['i bought a new phone, how do i change my qq number'],
  ])('“%s” is none', (text) => {
    expect(alone(text)).toBeNull();
  });
});
