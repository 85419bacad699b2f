import { expect, it } from 'vitest';
import { trustAsked } from '../../../../src/bot/leanings/danger/trust-asked.js';
import { textOf } from '../../../support/cards.js';
import { drafting } from '../../../support/said.js';
import { atFirstStep } from '../../../support/scenes.js';
import { shippedIn } from '../../../support/shipped.js';

const { no_thief: noThief } = shippedIn('zh-CN').phrases.guard;
const alone = drafting(trustAsked, {});

it.each([
  ...['你会不会盗我的QQ', '你是骗子吗', '这机器人靠谱吗', '你不会泄露我的信息吧', '我能信你吗'],
  ...[
    '我凭什么信你 现在骗子这么多',
    '怎么证明你不是骗子',
    '那你会不会问我要密码',
    '会不会泄露我的信息',
  ],
  ...['how do i know you are not a scammer', 'will you ask for my code'],
  ...['are you going to hack me?', 'can i trust you', 'is this bot safe?'],
])('“%s” hears that the bot asks for no secret', (text) => {
  const draft = alone(text);
  expect(draft && textOf(draft)).toBe(noThief);
  expect(draft?.outcome).toMatchObject({ decision: 'answer', topics: ['bot_identity'] });
});

it('answers alone who has just been told what the bot is', () => {
  const draft = drafting(trustAsked, { topic: 'bot_identity', said: ['bot_identity'] })(
    '凭啥信你啊',
  );
  expect(draft?.outcome.decision).toBe('navigate');
  expect(draft && textOf(draft)).toBe(noThief);
});

it('keeps the step where they are', () => {
  const draft = drafting(trustAsked, atFirstStep)('你不会偷我号吧');
  expect(draft?.session.at?.step).toBe(1);
});

it.each([
  ...['他是不是骗子', '你会不会解绑手机', '有人盗我号', '这个网站靠谱吗', '你能帮我解绑吗'],
  ...['is the link safe', 'someone is going to steal my account'],
])('“%s” is of something else', (text) => {
  expect(alone(text)).toBeNull();
});
