import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/knowledge/index.js';
import { meet } from '../support/meet.js';
import { brain } from '../support/shipped-brain.js';

/** A person in the QQ client's way of unbinding a phone, at step 3 of 6. */
function walking(client: Locale = 'zh-CN') {
  const met = meet(brain, client);
  met.person.sendsBack('1s:unbind_phone:client:3');
  return met;
}

const third = { topic: 'unbind_phone', method: 'client', step: 3, steps: 6 };

describe('a side question', () => {
  it('is answered below, and leads back to the step', () => {
    const { person, bot } = walking();
    const step = bot.card;
    person.says('会影响登录吗');
    expect(bot).toMatchObject({ decision: 'answer', topics: ['faq_impact'], at: third });
    expect(bot.buttons[0]).toBe('回到第 3 步');
    person.taps('回到第 3 步');
    expect(bot).toMatchObject({ decision: 'navigate', at: third, card: step });
    expect(bot.screen).toHaveLength(3);
  });

  it('may lead to others, and still back', () => {
    const { person, bot } = walking();
    person.says('会影响登录吗');
    person.taps('以后还能再绑吗');
    expect(bot).toMatchObject({ topics: ['faq_rebind'], at: third });
    person.says('下一步');
    expect(bot).toMatchObject({ progress: '4/6', decision: 'navigate' });
  });

  it('is not wiped away by the guide that it leads to', () => {
    const { person, bot } = walking();
    person.says('会影响登录吗');
    const answer = bot.card;
    person.taps('解绑手机号');
    expect(bot).toMatchObject({ decision: 'answer', topics: ['unbind_phone'] });
    expect(bot.screen).toContain(answer);
  });

  it.each([
    '微信怎么解绑手机号',
    '帮我查一下别人QQ绑定的手机号',
    '谢谢',
    '我要找人工客服',
    '今天天气怎么样',
  ])('"%s" keeps the place too', (text) => {
    const { person, bot } = walking();
    person.says(text);
    expect(bot.at).toEqual(third);
    person.taps('回到第 3 步');
    expect(bot.progress).toBe('3/6');
  });
});

describe('a step that is named', () => {
  it.each<[Locale, string, string]>([
    ['zh-CN', '第五步在哪', '5/6'],
    ['zh-CN', '第2步', '2/6'],
    ['zh-CN', '最后一步是什么', '6/6'],
    ['zh-TW', '第五步在哪裡', '5/6'],
    ['en', 'where is the fifth step', '5/6'],
    ['en', 'step 2', '2/6'],
    ['en', 'what is the last step?', '6/6'],
  ])('in %s, "%s", is shown: %s', (locale, text, progress) => {
    const { person, bot } = walking(locale);
    person.says(text);
    expect(bot).toMatchObject({ decision: 'navigate', progress });
    expect(bot.screen).toHaveLength(2);
  });

  it.each<[Locale, string]>([
    ['zh-CN', '第九步在哪'],
    ['zh-TW', '第九步在哪裡'],
    ['en', 'step 9'],
  ])(
    'in %s, "%s", is not there: the person is told how many there are, with ways on',
    (locale, text) => {
      const { person, bot } = walking(locale);
      person.says(text);
      const { no_such_step } = bot.phrases.guide;
      expect(bot.text).toBe(no_such_step.replace('{steps}', '6'));
      expect(bot).toMatchObject({ progress: null, at: third, decision: 'navigate' });
      const { back_to_step, all_steps } = bot.phrases.buttons;
      expect(bot.buttons).toContain(all_steps);
      person.taps(back_to_step.replace('{step}', '3'));
      expect(bot.progress).toBe('3/6');
    },
  );
});

describe('a new question', () => {
  it('wins over the guide that the person is in', () => {
    const { person, bot } = walking();
    person.says('QQ怎么解绑邮箱');
    expect(bot).toMatchObject({ decision: 'answer', topics: ['unbind_email'] });
    expect(bot.at).toMatchObject({ topic: 'unbind_email', step: 0 });
  });
});

describe('what the bot cannot read', () => {
  it.each(['photo', 'voice', 'sticker'] as const)('a %s, is said so, and leads back', (what) => {
    const { person, bot } = walking();
    person.sends(what);
    expect(bot.text).toBe(bot.phrases.unsupported);
    expect(bot).toMatchObject({ decision: 'fallback', at: third });
    person.taps('回到第 3 步');
    expect(bot.progress).toBe('3/6');
  });
});

describe('a button that is not ours, or no more', () => {
  it.each(['ct_unbind', '0t:unbind_phone', '1t:gone', '1s:unbind_phone:client:99', '<script>'])(
    '%s, gets a friendly fresh card, and leads back',
    (data) => {
      const { person, bot } = walking();
      person.sendsBack(data);
      expect(bot.text).toBe(bot.phrases.stale);
      expect(bot).toMatchObject({ decision: 'navigate', at: third });
      expect(bot.buttons).toEqual(expect.arrayContaining(['回到第 3 步', '解绑手机号', '找人工']));
    },
  );

  it('from an old card still does what it says', () => {
    const { person, bot } = walking();
    person.taps('下一步');
    person.says('/menu');
    person.sendsBack('1s:unbind_phone:client:5');
    expect(bot.progress).toBe('5/6');
  });
});

describe('what a person sends besides', () => {
  it.each(['？', '😂😂', ' ', '\u200b', '我'.repeat(3000), '<b>&amp;</b>', '下一步怎么走啊'])(
    '(%j) is answered with a way on',
    (text) => {
      const { person, bot } = walking();
      person.says(text);
      expect(bot.text.trim()).not.toBe('');
      expect(bot.turn.session.choices.length).toBeGreaterThan(0);
    },
  );
});
