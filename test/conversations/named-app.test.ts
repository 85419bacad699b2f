import { describe, expect, it } from 'vitest';
import { maxPackedBytes } from '../../src/bot/index.js';
import { type Locale, locales } from '../../src/knowledge/index.js';
import { meet } from '../support/meet.js';
import { shippedIn, topicIn } from '../support/shipped.js';
import { brain } from '../support/shipped-brain.js';
import { scriptedBrain, understood } from '../support/understandings.js';

interface Asked {
  readonly text: string;
  readonly title: string;
  /** How the name stands in the list on screen. */
  readonly listed: string;
}

const asked: Readonly<Record<Locale, Asked>> = {
  'zh-CN': {
    text: '王者农药怎么取消qq授权',
    title: '取消“王者荣耀”的 QQ 授权',
    listed: '「王者荣耀」',
  },
  'zh-TW': {
    text: '王者榮耀怎麼取消QQ授權',
    title: '取消『王者榮耀』的 QQ 授權',
    listed: '「王者荣耀」',
  },
  en: {
    text: 'how do I unlink Honor of Kings from QQ',
    title: 'Stop Honor of Kings from using QQ login',
    listed: '「王者荣耀」 (Honor of Kings)',
  },
};

/** Somebody who asked how to revoke an app that they named. */
function asking(locale: Locale) {
  const met = meet(brain, locale);
  met.person.says(asked[locale].text);
  return met;
}

describe.each(locales)('an app that is named in %s', (locale) => {
  const { title, listed } = asked[locale];
  const { buttons } = shippedIn(locale).phrases;
  const wayOf = (topic: string, method: string) => {
    const guide = shippedIn(locale).topics.get(topic);
    return (guide?.kind === 'guide' && guide.methods[method]?.label) || '';
  };

  it('stands in the answer', () => {
    const { bot } = asking(locale);
    expect(bot).toMatchObject({ decision: 'answer', topics: ['revoke_app'], locale, title });
    expect(bot.turn.session.app).toBe('honor_of_kings');
  });

  it('stands in the steps, on all steps at once, and after a side question', () => {
    const { person, bot } = asking(locale);
    person.taps(wayOf('revoke_app', 'qq_connect'));
    for (let step = 1; step < 4; step++) person.taps(buttons.next);
    expect(bot).toMatchObject({ progress: '4/6' });
    expect(bot.text).toContain(listed);
    person.taps(buttons.all_steps);
    expect(bot.text).toContain(listed);
    person.says('/faq_impact');
    person.taps(buttons.back_to_step.replace('{step}', '4'));
    expect(bot.text).toContain(listed);
  });

  it('is said in another language once that is chosen', () => {
    const { person, bot } = asking(locale);
    for (const other of locales) {
      person.sendsBack(`1g:${other}`);
      expect(bot.title).toBe(asked[other].title);
    }
  });

  it('stands in what is asked about it next', () => {
    const { person, bot } = asking(locale);
    const name = brain.knowledge.apps.get('honor_of_kings')?.name[locale] ?? '';
    for (const topic of [
      'caution_third_party',
      'revoke_app.needs_other_login',
      'revoke_app.wrong_account',
    ]) {
      person.sendsBack(`1t:${topic}`);
      expect(bot.text).toContain(name);
    }
  });

  it('leaves every button small', () => {
    const { bot } = asking(locale);
    for (const { data } of bot.turn.session.choices)
      expect(Buffer.byteLength(data)).toBeLessThanOrEqual(maxPackedBytes);
  });
});

describe('the app in mind', () => {
  it('gives way to another that is named', () => {
    const { person, bot } = asking('zh-CN');
    person.says('原神怎么解绑QQ');
    expect(bot.title).toBe('取消“原神”的 QQ 授权');
  });

  it.each([
    ['another guide is opened', '1t:unbind_email'],
    ['an article is opened from the menu', '1m'],
  ])('is forgotten when %s', (_, data) => {
    const { person, bot } = asking('zh-CN');
    person.sendsBack(data);
    person.sendsBack('1t:revoke_app');
    expect(bot.title).toBe('取消应用、游戏或网站的 QQ 授权');
  });

  it('is forgotten when the talk begins anew', () => {
    const { person, bot } = asking('zh-CN');
    person.starts('revoke_app');
    expect(bot.title).toBe('取消应用、游戏或网站的 QQ 授权');
  });

  it('stays when the guide did not help, and when a question is not understood', () => {
    const { person, bot } = asking('zh-CN');
    person.says('用 QQ 互联');
    person.says('全部步骤');
    person.says('做完了');
    person.says('还没解决');
    person.taps('换个方式');
    expect(bot.title).toBe(asked['zh-CN'].title);
    person.says('写一首关于春天的诗');
    person.sendsBack('1t:revoke_app');
    expect(bot.title).toBe(asked['zh-CN'].title);
  });

  it('is one that the content has: another is as if none were named', () => {
    const odd = scriptedBrain({ 问: understood('revoke_app', { entities: { app: 'gone' } }) });
    const { person, bot } = meet(odd, 'zh-CN');
    person.says('问');
    expect(bot.title).toBe('取消应用、游戏或网站的 QQ 授权');
    expect(bot.turn.session.app).toBeNull();
  });

  it('that the content has lost is no longer named', () => {
    const met = meet(brain, 'zh-CN');
    met.person.says(asked['zh-CN'].text);
    const { session } = met.bot.turn;
    const poorer = { ...brain, knowledge: { ...brain.knowledge, apps: new Map() } };
    const again = meet(poorer, 'zh-CN', session);
    again.person.sendsBack('1w:revoke_app');
    expect(again.bot.title).toBe('取消应用、游戏或网站的 QQ 授权');
  });
});

it('without an app the answers say what they always said', () => {
  const { person, bot } = meet(brain, 'zh-CN');
  person.sendsBack('1s:revoke_app:qq_connect:4');
  const { qq_connect } = topicIn('zh-CN', 'revoke_app', 'guide').methods;
  expect(bot.text).toContain(qq_connect?.steps[3]?.do);
  expect(bot.text).not.toContain('{');
});
