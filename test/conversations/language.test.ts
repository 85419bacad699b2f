import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/knowledge/index.js';
import { meet } from '../support/meet.js';
import { shippedIn, topicIn } from '../support/shipped.js';
import { brain } from '../support/shipped-brain.js';

/** A person in the QQ client's way of unbinding a phone, at step 2. */
function walking(client: Locale) {
  const met = meet(brain, client);
  met.person.sendsBack('1s:unbind_phone:client:2');
  return met;
}

describe('a person', () => {
  it.each<[client: Locale, text: string, spoken: Locale]>([
    ['en', '解绑以后还能再绑吗', 'zh-CN'],
    ['zh-CN', '解綁以後還能再綁嗎', 'zh-TW'],
    ['zh-CN', 'Can I bind it again later?', 'en'],
    ['en', 'jiebang yihou haineng zai bang ma', 'en'],
    ['zh-TW', 'jiebang yihou haineng zai bang ma', 'zh-TW'],
  ])('whose client speaks %s and who writes "%s" is answered in %s', (client, text, spoken) => {
    const { person, bot } = meet(brain, client);
    person.says(text);
    expect(bot).toMatchObject({ topics: ['faq_rebind'], locale: spoken });
    expect(bot.title).toBe(topicIn(spoken, 'faq_rebind', 'article').title);
  });

  it.each<Locale>(['zh-CN', 'zh-TW', 'en'])(
    'is greeted in %s, as their client speaks',
    (client) => {
      const { person, bot } = meet(brain, client);
      person.starts();
      expect(bot.title).toBe(shippedIn(client).phrases.menu.title);
    },
  );
});

describe('a language is switched', () => {
  it('in the middle of a guide, where the person stays', () => {
    const { person, bot } = walking('zh-CN');
    person.says('/language');
    expect(bot.at).toMatchObject({ method: 'client', step: 2 });
    expect(bot.buttons).toEqual(['简体中文', '繁體中文', 'English', '主菜单']);
    person.taps('English');
    expect(bot.title).toBe('Unbind a phone number · In the QQ app');
    expect(bot.progress).toBe('2/6');
    expect(bot.text).toContain(shippedIn('en').phrases.language.changed);
    person.taps('Next');
    expect(bot).toMatchObject({ progress: '3/6', locale: 'en' });
    expect(bot.text).not.toContain(shippedIn('en').phrases.language.changed);
  });

  it('on a guide’s overview, where the person stays', () => {
    const { person, bot } = meet(brain, 'zh-CN');
    person.starts('revoke_app');
    person.says('/language');
    person.taps('繁體中文');
    expect(bot.at).toMatchObject({ topic: 'revoke_app', step: 0 });
    const guide = topicIn('zh-TW', 'revoke_app', 'guide');
    const ways = Object.values(guide.methods).map(({ label }) => label);
    const { topics } = shippedIn('zh-TW');
    const beneath = guide.next.slice(0, 2).map((id) => topics.get(id)?.label);
    expect(bot.buttons).toEqual([...ways, ...beneath]);
    expect(bot.buttons[0]).toBe('用 QQ 互聯');
  });

  it('by its name, or its number, typed', () => {
    const { person, bot } = meet(brain, 'zh-CN');
    person.says('/language');
    person.says('3');
    expect(bot.locale).toBe('en');
    person.says('繁體中文');
    expect(bot.locale).toBe('zh-TW');
    person.says('简体中文');
    expect(bot.locale).toBe('zh-CN');
  });

  it('by writing in it, on the way', () => {
    const { person, bot } = walking('zh-CN');
    person.says('Can I bind it again later?');
    expect(bot).toMatchObject({ topics: ['faq_rebind'], locale: 'en' });
    expect(bot.buttons[0]).toBe('Return to step 2');
    person.taps('Return to step 2');
    expect(bot).toMatchObject({ title: 'Unbind a phone number · In the QQ app', progress: '2/6' });
  });

  it('on a button from before, which stays in the old language until it is pressed', () => {
    const { person, bot } = walking('zh-CN');
    person.says('Can I bind it again later?');
    person.taps('下一步');
    expect(bot).toMatchObject({ progress: '3/6', locale: 'en' });
    expect(bot.screen).toHaveLength(2);
  });
});

describe('a language that was picked', () => {
  it('is kept whichever characters are typed', () => {
    const { person, bot } = meet(brain, 'zh-CN');
    person.sendsBack('1g:zh-TW');
    person.says('会影响登录吗');
    expect(bot).toMatchObject({ topics: ['faq_impact'], locale: 'zh-TW' });
    person.says('謝謝');
    expect(bot.locale).toBe('zh-TW');
    person.starts();
    expect(bot.locale).toBe('zh-TW');
  });

  it('gives way to another one that the person writes', () => {
    const { person, bot } = meet(brain, 'zh-CN');
    person.sendsBack('1g:zh-TW');
    person.says('Can I bind it again later?');
    expect(bot.locale).toBe('en');
    person.says('会影响登录吗');
    expect(bot.locale).toBe('zh-CN');
  });
});
