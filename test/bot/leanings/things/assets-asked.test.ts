import { expect, it } from 'vitest';
import { assetsAsked } from '../../../../src/bot/leanings/things/assets-asked.js';
import { drafting } from '../../../support/said.js';
import { atFirstStep } from '../../../support/scenes.js';

const alone = drafting(assetsAsked, {});

it.each([
  ...['会不会把麻将豆弄没了', '欢乐豆还在吗', '会不会把皮肤弄丢', '遊戲幣會不會沒了', '段位会掉吗'],
  ...['英雄和点券会没吗', '我抽的卡会没吗', '會唔會冇晒啲金幣㗎，金币会没吗'],
  ...['will i lose my coins', 'are my skins gone?'],
])('“%s” is for the app to say', (text) => {
  const topics = alone(text)?.outcome.topics ?? ['caution_third_party'];
  expect(topics).toEqual(['caution_third_party']);
});

it('keeps the step where they are', () => {
  const draft = drafting(assetsAsked, atFirstStep)('会不会把麻将豆弄没了');
  expect(draft).toMatchObject({
    outcome: { topics: ['caution_third_party'] },
    session: { at: { step: 1 } },
  });
});

it.each([
  ...['麻将豆怎么赚', '皮肤已经没了怎么找回', '聊天记录会没吗', '好友会没吗', '会员会没吗'],
  ...[
    '解绑手机号皮肤会没吗',
    '我没有皮肤',
    '号会不会没了',
    'where do i buy coins',
    'my coins are gone',
  ],
])('“%s” is of something else', (text) => {
  expect(alone(text)).toBeNull();
});
