import { expect, it } from 'vitest';
import { twoAccounts } from '../../../src/bot/leanings/two-accounts.js';
import { drafting } from '../../support/said.js';

const drafted = drafting(twoAccounts, {});

it.each(['手机号绑在小号上，想换到大号', '我两个qq，手机绑了小号，想绑到大号'])(
  '“%s” is of two accounts',
  (text) => {
    expect(drafted(text)?.outcome.topics).toEqual(['unbind_phone.already_bound']);
  },
);

it.each(['王者绑了小号想换到大号', '手机号绑了QQ想解绑'])('“%s” is not', (text) => {
  expect(drafted(text)).toBeNull();
});
