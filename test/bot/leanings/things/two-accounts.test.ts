import { expect, it } from 'vitest';
import { eachAsked, twoAccounts } from '../../../../src/bot/leanings/things/two-accounts.js';
import { textOf } from '../../../support/cards.js';
import { drafting } from '../../../support/said.js';
import { inGuide, overviewOf } from '../../../support/scenes.js';
import { shippedIn } from '../../../support/shipped.js';

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

const { each_account: eachAccount } = shippedIn('zh-CN').phrases.follow;
const each = drafting(eachAsked, inGuide(overviewOf('unbind_phone')));

it.each([
  ...['是不是得一个一个登进去弄', '要一个个登录吗', '几个QQ要分别解吗', '逐个来吗'],
  'do i have to do each account separately',
])('“%s” hears that each account is done by itself', (text) => {
  const draft = each(text);
  expect(draft && textOf(draft)).toBe(eachAccount);
});

it.each(['一步一步来吗', '一个一个字念给我', '有一个号要解', '分别是什么意思'])(
  '“%s” is of no accounts',
  (text) => {
    expect(each(text)).toBeNull();
  },
);

it('is not asked of apps', () => {
  expect(drafting(eachAsked, inGuide(overviewOf('revoke_app')))('要一个个取消吗')).toBeNull();
});
