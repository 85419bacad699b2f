import { expect, it } from 'vitest';
import { respond, type UserEvent } from '../../src/bot/index.js';
import { withKeptQuestion } from '../../src/bot/kept-question.js';
import { brain } from '../support/shipped-brain.js';

function keptOf(text: string): string[] {
  const event: UserEvent = { kind: 'said', text, locale: 'zh-CN' };
  return respond(brain, null, event).effects.flatMap((effect) =>
    effect.kind === 'unanswered' ? [effect.text] : [],
  );
}

it.each([
  '847201是啥',
  '它发的是 6248',
  'it texted me 448291',
  '身份证最后四位是3414',
  '银行卡尾号 6789',
  '10293847/kitty2020',
  '暗号 kitty2020',
  '密保问题答案是李桂芳',
  '我妈叫李桂芳是密保',
  'recovery key: ABCD-EFGH-1234',
  'token eyJhbGciOiJIUzI1NiJ9.abc123',
])('of “%s” nothing secret is kept', (text) => {
  expect(keptOf(text).join()).not.toMatch(/\d{4}|kitty|李桂芳|ABCD|eyJ/);
});

it('keeps a question that has no longer number as it is', () => {
  expect(keptOf('今天天气怎么样')).toEqual(['今天天气怎么样']);
});

it('leaves other effects alone', () => {
  const draft = respond(brain, null, { kind: 'said', text: '你好', locale: 'zh-CN' });
  expect(withKeptQuestion(draft, '密码')).toBe(draft);
});
