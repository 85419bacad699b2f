import { expect, it } from 'vitest';
import { refundAsked } from '../../../../src/bot/leanings/things/cost-asked.js';
import { drafting } from '../../../support/said.js';

const drafted = drafting(refundAsked, { topic: 'revoke_app' });

it.each(['他充的钱能退吗', '买的皮肤能不能退', '儲值的錢拿得回來嗎 可以退款嗎'])(
  '“%s” is for those who were paid',
  (text) => {
    expect(drafted(text)?.outcome.topics).toEqual(['neighbour.payment']);
  },
);

it.each(['骗子收的定金能退吗', '能退回上一步吗', '买的皮肤还在吗', '退出登录'])(
  '“%s” asks for no refund',
  (text) => {
    expect(drafted(text)).toBeNull();
  },
);
