import { expect, it } from 'vitest';
import { refundAsked } from '../../../src/bot/leanings/cost-asked.js';
import { saidIn } from '../../support/said.js';
import { sceneIn } from '../../support/scenes.js';

const topicsOf = (text: string) =>
  refundAsked(saidIn(sceneIn('zh-CN', { topic: 'revoke_app' }), text))?.outcome.topics;

it.each(['他充的钱能退吗', '买的皮肤能不能退', '儲值的錢拿得回來嗎 可以退款嗎'])(
  '“%s” is for those who were paid',
  (text) => {
    expect(topicsOf(text)).toEqual(['neighbour.payment']);
  },
);

it.each(['骗子收的定金能退吗', '能退回上一步吗', '买的皮肤还在吗', '退出登录'])(
  '“%s” asks for no refund',
  (text) => {
    expect(topicsOf(text)).toBeUndefined();
  },
);
