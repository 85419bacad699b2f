import { expect, it } from 'vitest';
import { newSession, respond } from '../../src/bot/index.js';
import { type Locale, locales } from '../../src/knowledge/index.js';
import { meet } from '../support/meet.js';
import { brain } from '../support/shipped-brain.js';

it.each<[Locale, string]>([
  ['zh-CN', '我的密码是abc12345，帮我解绑手机号'],
  ['zh-TW', '我的密碼是abc12345，幫我解綁手機號'],
  ['en', 'my password is abc12345, unbind my phone number please'],
])('who sends a secret in %s is warned first, and nothing of it comes back', (locale, text) => {
  const { person, bot } = meet(brain, locale);
  person.says(text);
  const [first] = bot.turn.replies;
  expect(first?.card.body[0]).toMatchObject({ kind: 'note', text: bot.phrases.guard.secret });
  expect(bot).toMatchObject({ decision: 'answer', topics: ['unbind_phone'], locale });
  expect(JSON.stringify(bot.turn)).not.toContain('abc12345');
});

it('what is passed on as unanswered holds no secret', () => {
  for (const locale of locales) {
    const event = { kind: 'said', text: '验证码是482913，呜啦啦', locale } as const;
    const turn = respond(brain, newSession(locale), event);
    expect(JSON.stringify(turn)).not.toContain('482913');
  }
});
