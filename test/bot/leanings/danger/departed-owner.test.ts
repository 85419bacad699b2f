import { describe, expect, it } from 'vitest';
import { departedOwner } from '../../../../src/bot/leanings/danger/departed-owner.js';
import { drafting } from '../../../support/said.js';

const told = drafting(departedOwner, {});

describe('the account of somebody who died', () => {
  it.each([
    '我爸走了，想解绑他QQ的手机',
    '外婆去世了，她的QQ怎么解绑邮箱',
    '我哥不在了 怎么换他号上的手机',
  ])('“%s” is another person’s', (text) => {
    expect(told(text)?.outcome.topics).toEqual(['refusal.others_account']);
  });

  it.each(['我的QQ绑的是我爸的号，他去世了', '手机没了，她QQ怎么加', '我爸出门了，怎么解绑手机'])(
    '“%s” is not',
    (text) => {
      expect(told(text)).toBeNull();
    },
  );
});
