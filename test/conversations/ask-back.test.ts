import { describe, expect, it } from 'vitest';
import { type Locale, locales } from '../../src/knowledge/index.js';
import { primaryOf } from '../support/cards.js';
import { meet } from '../support/meet.js';
import { shippedIn } from '../support/shipped.js';
import { brain } from '../support/shipped-brain.js';

const guides = ['unbind_phone', 'unbind_email', 'revoke_app', 'forgot_bound'];

describe('a bare question', () => {
  it.each<[Locale, string]>([
    ['zh-CN', '怎么解绑'],
    ['zh-TW', '怎麼解綁'],
    ['en', 'how do I unbind'],
  ])('in %s, "%s", is asked back with buttons, and answered when one is tapped', (locale, text) => {
    const { person, bot } = meet(brain, locale);
    person.says(text);
    expect(bot).toMatchObject({
      decision: 'clarify',
      offered: guides,
      topics: [],
      at: null,
      locale,
    });
    const labels = guides.map((topic) => shippedIn(locale).topics.get(topic)?.label);
    const { none_of_these } = shippedIn(locale).phrases.buttons;
    expect(bot.buttons).toEqual([...labels, none_of_these]);
    person.taps(bot.buttons[1] ?? '');
    expect(bot).toMatchObject({ decision: 'answer', topics: ['unbind_email'] });
    expect(bot.screen).toHaveLength(2);
  });

  it('that is none of the choices is taken honestly, with all that the bot can do', () => {
    const { person, bot } = meet(brain, 'zh-CN');
    person.says('解绑');
    person.taps('都不是');
    expect(bot).toMatchObject({ decision: 'fallback', effects: [] });
    expect(bot.title).toBe(bot.phrases.fallback.title);
    expect(bot.buttons).toEqual(expect.arrayContaining(['解绑手机号', '找人工']));
  });

  it('may be answered by typing the number', () => {
    const { person, bot } = meet(brain, 'zh-CN');
    person.says('验证码');
    expect(bot.decision).toBe('clarify');
    person.says('1');
    expect(bot.topics).toEqual(['caution_verification.code_not_received']);
  });
});

describe('a question about something else', () => {
  it.each<[Locale, string]>([
    ['zh-CN', '今天天气怎么样'],
    ['zh-TW', '明天會不會下雨呀'],
    ['en', 'Who won the football match on Sunday night?'],
  ])('in %s, "%s", is not answered, but met with what the bot can do', (locale, text) => {
    const { person, bot } = meet(brain, locale);
    person.says(text);
    expect(['fallback', 'clarify']).toContain(bot.decision);
    expect(bot).toMatchObject({ at: null, locale });
    const kinds = bot.topics.map((topic) => shippedIn(locale).topics.get(topic)?.kind);
    expect(kinds.filter((kind) => kind !== 'neighbour')).toEqual([]);
    expect(bot.buttons.length).toBeGreaterThan(1);
  });

  it('says that it does not know, names what it can do, and keeps the question', () => {
    const { person, bot } = meet(brain, 'zh-CN');
    person.says('今天天气怎么样');
    expect(bot.decision).toBe('fallback');
    for (const text of [bot.title, '解绑手机号', '邮箱', '应用授权', '旧号码'])
      expect(bot.text).toContain(text);
    expect(bot.buttons).toEqual(
      expect.arrayContaining(['解绑手机号', '旧号旧邮箱用不了', '找人工']),
    );
    expect(bot.effects).toMatchObject([{ kind: 'unanswered', text: '今天天气怎么样' }]);
  });
});

it('who is not understood twice in a row gets a human foremost', () => {
  const { person, bot } = meet(brain, 'zh-CN');
  person.sendsBack('1n');
  expect(primaryOf(bot.card)).not.toContain('1t:human');
  person.sendsBack('1n');
  expect(primaryOf(bot.card)).toContain('1t:human');
  person.says('解绑手机号');
  person.sendsBack('1n');
  expect(primaryOf(bot.card)).not.toContain('1t:human');
});

describe('a neighbour', () => {
  it.each<[Locale, string, topic: string]>([
    ['zh-CN', '微信怎么解绑手机号', 'neighbour.wechat'],
    ['zh-TW', '微信怎麼解除綁定手機', 'neighbour.wechat'],
    ['en', 'How do I unbind my phone from WeChat?', 'neighbour.wechat'],
    ['zh-CN', '怎么注销QQ账号', 'neighbour.delete_account'],
  ])('in %s, "%s", is named, said not to be covered, and led on from', (locale, text, topic) => {
    const { person, bot } = meet(brain, locale);
    person.says(text);
    expect(bot).toMatchObject({ decision: 'fallback', topics: [topic], at: null, locale });
    expect(bot.effects).toEqual([]);
    expect(bot.buttons).toContain(shippedIn(locale).topics.get('unbind_phone')?.label);
  });
});

describe('a question about somebody else’s account', () => {
  it.each<[Locale, string]>([
    ['zh-CN', '帮我查一下别人QQ绑定的手机号'],
    ['zh-TW', '幫我查別人QQ綁的手機'],
    ['en', "How can I unbind my girlfriend's phone from her QQ?"],
  ])('in %s, "%s", is refused', (locale, text) => {
    const { person, bot } = meet(brain, locale);
    person.says(text);
    expect(bot).toMatchObject({ decision: 'refuse', topics: ['refusal.others_account'], locale });
    expect(bot.at).toBeNull();
  });
});

describe('a human', () => {
  it.each<[Locale, string]>([
    ['zh-CN', '我要找人工客服'],
    ['zh-TW', '我要找真人客服說話'],
    ['en', 'I want to talk to a human'],
  ])('in %s, "%s", is handed over to', (locale, text) => {
    const { person, bot } = meet(brain, locale);
    person.says(text);
    expect(bot).toMatchObject({ topics: ['human'], effects: [{ kind: 'hand-off' }], locale });
  });

  it.each(locales)('is a button away when the bot does not know, in %s', (locale) => {
    const { person, bot } = meet(brain, locale);
    person.sendsBack('1n');
    person.taps(shippedIn(locale).phrases.buttons.human);
    expect(bot).toMatchObject({ topics: ['human'], effects: [{ kind: 'hand-off' }] });
  });
});

it('a question that names the way gets its first step at once', () => {
  const { person, bot } = meet(brain, 'zh-CN');
  person.says('用电脑版QQ怎么解绑邮箱');
  expect(bot).toMatchObject({ decision: 'answer', topics: ['unbind_email'], progress: '1/5' });
  expect(bot.at).toEqual({ topic: 'unbind_email', method: 'client', step: 1, steps: 5 });
});

it('the question of all questions is answered with the appeal', () => {
  const { person, bot } = meet(brain, 'zh-CN');
  person.says('原来的手机号停用了，QQ怎么解绑？');
  expect(bot).toMatchObject({ decision: 'answer', topics: ['forgot_bound'] });
  expect(bot.buttons).toContain('到安全中心申诉');
});
