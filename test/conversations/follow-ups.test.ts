import { describe, expect, it } from 'vitest';
import { parseSession } from '../../src/bot/index.js';
import type { Locale } from '../../src/knowledge/index.js';
import { meet } from '../support/meet.js';
import { brain } from '../support/shipped-brain.js';

/** A person in the QQ client's way of unbinding a phone, at a step of 6. */
function walking(locale: Locale = 'zh-CN', step = 3) {
  const met = meet(brain, locale);
  met.person.sendsBack(`1s:unbind_phone:client:${step}`);
  return met;
}

const client = { topic: 'unbind_phone', method: 'client', steps: 6 };

describe('at a step, a few words are enough', () => {
  it.each<[Locale, string, number]>([
    ['zh-CN', '下一步', 4],
    ['zh-CN', '好了，然后呢', 4],
    ['zh-CN', '上一步是啥来着', 2],
    ['zh-CN', '第五步在哪', 5],
    ['zh-CN', '从头来', 1],
    ['zh-CN', '再说一遍', 3],
    ['zh-CN', '全部步骤', 3],
    ['zh-CN', '还有几步', 3],
    ['zh-CN', '没有这个选项', 3],
    ['zh-CN', '没用', 3],
    ['zh-CN', '看不懂', 3],
    ['zh-CN', '算了，等会再弄', 3],
    ['zh-TW', '然後呢', 4],
    ['zh-TW', '再說一次', 3],
    ['zh-TW', '還剩幾步', 3],
    ['en', "what's next", 4],
    ['en', 'go back one step', 2],
    ['en', 'how many steps are left', 3],
    ['en', "it's not there", 3],
  ])('in %s, “%s” leads to step %d', (locale, text, step) => {
    const { person, bot } = walking(locale);
    person.says(text);
    expect(bot.at).toEqual({ ...client, step });
    expect(bot).toMatchObject({ decision: 'navigate', locale });
    expect(bot.screen).toHaveLength(2);
  });

  it.each<[Locale, string]>([
    ['zh-CN', '用电脑怎么弄'],
    ['zh-TW', '用電腦怎麼弄'],
    ['en', 'on my laptop then'],
  ])('in %s, “%s” leads to the website', (locale, text) => {
    const { person, bot } = walking(locale);
    person.says(text);
    expect(bot.at).toMatchObject({ topic: 'unbind_phone', method: 'security_center', step: 1 });
  });

  it('“still by phone” leads back to QQ itself', () => {
    const { person, bot } = walking();
    person.says('用电脑怎么弄');
    person.says('还是用手机吧');
    expect(bot.at).toEqual({ ...client, step: 1 });
  });

  it.each<[Locale, string]>([
    ['zh-CN', '那邮箱呢'],
    ['zh-CN', '不是手机，是邮箱'],
    ['zh-TW', '那信箱呢'],
    ['en', 'what about the email'],
  ])('in %s, “%s” leads to the same way of the mailbox', (locale, text) => {
    const { person, bot } = walking(locale);
    person.says(text);
    expect(bot.topics).toEqual(['unbind_email']);
    expect(bot.at).toMatchObject({ topic: 'unbind_email', method: 'client', step: 1 });
  });
});

describe('a side question', () => {
  it.each<[Locale, string, topic: string]>([
    ['zh-CN', '会影响登录吗', 'faq_impact'],
    ['zh-CN', '还能绑回来吗', 'faq_rebind'],
    ['zh-TW', '會影響登入嗎', 'faq_impact'],
    ['en', 'Can I bind it again later?', 'faq_rebind'],
  ])('in %s, “%s”, leaves the step where it was, and “go on” leads back', (locale, text, topic) => {
    const { person, bot } = walking(locale);
    person.says(text);
    expect(bot).toMatchObject({ decision: 'answer', topics: [topic], at: { ...client, step: 3 } });
    person.says(locale === 'en' ? 'continue' : '继续');
    expect(bot).toMatchObject({ progress: '3/6', at: { ...client, step: 3 } });
  });

  it('is asked again about another thing', () => {
    const { person, bot } = walking();
    person.says('会影响登录吗');
    person.says('那邮箱呢');
    expect(bot.topics).toEqual(['faq_impact']);
    expect(bot.text).toContain('邮箱');
    expect(bot.at).toEqual({ ...client, step: 3 });
  });
});

describe('nothing is said twice in a row', () => {
  it.each([
    ['the same question', '解绑会影响登录吗'],
    ['thanks', '谢谢'],
    ['what is not understood', '今天天气怎么样'],
    ['hello', '你好'],
    ['a call for a human', '我要找人工客服'],
    ['a bare question', '怎么解绑'],
    ['what is not covered', '微信怎么解绑手机号'],
    ['what is refused', '帮我查一下别人QQ绑定的手机号'],
  ])('to %s', (_, text) => {
    const { person, bot } = meet(brain, 'zh-CN');
    person.says(text);
    const first = bot.text;
    person.says(text);
    expect(bot.text).not.toBe(first);
  });
});

describe('several wishes', () => {
  it('are worked through one after another, with what is left in sight', () => {
    const { person, bot } = meet(brain, 'zh-CN');
    person.says('手机和邮箱都想解绑');
    expect(bot.topics).toEqual(['unbind_phone']);
    expect(bot.text).toContain('接着还有：解绑邮箱');
    person.taps('在 QQ 里操作');
    expect(bot.text).toContain('接着还有：解绑邮箱');
    person.says('全部步骤');
    person.taps('做完了');
    person.taps('解决了');
    expect(bot.topics).toEqual(['unbind_email']);
    expect(bot.text).not.toContain('接着还有');
    expect(bot.effects).toEqual([{ kind: 'feedback', topic: 'unbind_phone', helped: true }]);
  });
});

describe('who lost their number', () => {
  it('is asked whether they can still log in, before anything else', () => {
    const { person, bot } = meet(brain, 'zh-CN');
    person.says('原来的手机号停用了，QQ怎么解绑？');
    expect(bot.buttons.slice(0, 2)).toEqual(['还能登录', '登录不了']);
    person.says('还能登');
    expect(bot.topics).toEqual(['unbind_phone']);
    expect(bot.text).toContain('不一定用得着申诉');
  });

  it('and tells at once that they cannot log in, comes to the appeal', () => {
    const { person, bot } = meet(brain, 'zh-CN');
    person.says('手机号停用了，QQ也登不上了，怎么解绑');
    expect(bot.at).toEqual({ topic: 'forgot_bound', method: 'appeal', step: 1, steps: 4 });
  });
});

it('a talk that was stored before there were follow-ups goes on', () => {
  const { turn } = walking().bot;
  const { topic, bound, way, wishes, tone, said, ...before } = turn.session;
  const { person, bot } = meet(brain, 'zh-CN', parseSession(before));
  person.says('下一步');
  expect(bot).toMatchObject({ at: { ...client, step: 4 }, progress: '4/6' });
});
