import { describe, expect, it } from 'vitest';
import { meet } from '../support/meet.js';
import { shippedIn } from '../support/shipped.js';
import { brain } from '../support/shipped-brain.js';

const { phrases } = shippedIn('zh-CN');

describe('without a button, by numbers alone', () => {
  it('a person comes from the menu to the end of a guide', () => {
    const { person, bot } = meet(brain, 'zh-CN');
    person.starts();
    person.says('2');
    expect(bot.topics).toEqual(['unbind_email']);
    person.says('１');
    expect(bot.progress).toBe('1/5');
    person.says('1.');
    expect(bot.progress).toBe('2/5');
    for (const progress of ['3/5', '4/5', '5/5']) {
      person.says('2');
      expect(bot.progress).toBe(progress);
    }
    person.says('2');
    expect(bot.title).toBe(phrases.guide.finished_title);
    person.says('1');
    expect(bot.effects).toEqual([{ kind: 'feedback', topic: 'unbind_email', helped: true }]);
  });

  it('a number that is not there is told, and the choices stay', () => {
    const { person, bot } = meet(brain, 'zh-CN');
    person.starts('unbind_phone');
    person.says('5');
    expect(bot.text).toBe(bot.phrases.no_such_choice.replace('{choices}', '4'));
    person.says('2');
    expect(bot.at).toMatchObject({ method: 'security_center', step: 1 });
  });

  it('a guide’s overview has numbers for its ways, then for what is beneath them', () => {
    const { person, bot } = meet(brain, 'zh-CN');
    for (const [number, at] of [
      ['1', { topic: 'unbind_phone', method: 'client', step: 1 }],
      ['2', { topic: 'unbind_phone', method: 'security_center', step: 1 }],
      ['3', { topic: 'forgot_bound', method: null, step: 0 }],
    ] as const) {
      person.starts('unbind_phone');
      person.says(number);
      expect(bot.at).toMatchObject(at);
    }
  });

  it('links have no number', () => {
    const { person, bot } = meet(brain, 'zh-CN');
    person.starts('faq_rebind');
    expect(bot.buttons[0]).toBe('打开 QQ 安全中心');
    person.says('1');
    expect(bot.topics).toEqual(['unbind_phone.already_bound']);
  });

  it('all steps are picked by their own numbers', () => {
    const { person, bot } = meet(brain, 'zh-CN');
    person.sendsBack('1a:revoke_app:qq_connect');
    person.says('5');
    expect(bot.progress).toBe('5/6');
  });
});

describe('by labels', () => {
  it('a person walks and strays as with buttons', () => {
    const { person, bot } = meet(brain, 'zh-CN');
    const steps: [says: string, progress: string | null][] = [
      ['解绑手机号', null],
      ['用安全中心网页', '1/5'],
      ['下一步', '2/5'],
      ['上一步', '1/5'],
      ['我没看到这个', '1/5'],
      ['回到第1步', '1/5'],
      ['全部步骤', null],
      ['做完了', null],
      ['还没解决', null],
      ['换个方式', null],
      ['在QQ里操作', '1/6'],
      ['主菜单', null],
    ];
    for (const [text, progress] of steps) {
      person.says(text);
      expect([text, bot.progress, bot.decision]).toEqual([
        text,
        progress,
        text === '解绑手机号' ? 'answer' : 'navigate',
      ]);
    }
    expect(bot.screen).toHaveLength(steps.length);
  });

  it('a person goes on with the guide after a side question', () => {
    const { person, bot } = meet(brain, 'en');
    person.sendsBack('1s:forgot_bound:appeal:1');
    person.says('Can I bind it again later?');
    person.says('next');
    expect(bot.progress).toBe('2/4');
  });
});

describe('by commands', () => {
  it.each([
    ['/menu', phrases.menu.title],
    ['/help', phrases.menu.title],
    ['/language', phrases.language.title],
  ])('%s is obeyed', (command, title) => {
    const { person, bot } = meet(brain, 'zh-CN');
    person.says(command);
    expect(bot).toMatchObject({ title, decision: 'navigate' });
  });

  it('/start begins anew, with a topic or without', () => {
    const { person, bot } = meet(brain, 'zh-CN');
    person.sendsBack('1s:unbind_phone:client:3');
    person.says('/start');
    expect(bot).toMatchObject({ topics: ['greeting'], at: null });
    person.says('/start forgot_bound-stolen');
    expect(bot.topics).toEqual(['forgot_bound.stolen']);
  });

  it('/human hands over', () => {
    const { person, bot } = meet(brain, 'en');
    person.says('/human');
    expect(bot.effects).toEqual([{ kind: 'hand-off' }]);
  });

  it('a command that nobody knows is told, and the place kept', () => {
    const { person, bot } = meet(brain, 'zh-CN');
    person.sendsBack('1s:unbind_phone:client:3');
    person.says('/no_such');
    expect(bot).toMatchObject({ text: bot.phrases.unknown_command, decision: 'fallback' });
    expect(bot.at?.step).toBe(3);
    person.taps('回到第 3 步');
    expect(bot.progress).toBe('3/6');
  });

  it('a command for the guide that the person is in shows it below', () => {
    const { person, bot } = meet(brain, 'zh-CN');
    person.sendsBack('1s:unbind_phone:client:3');
    person.says('/unbind_phone');
    expect(bot).toMatchObject({ decision: 'answer', topics: ['unbind_phone'] });
    expect(bot.screen).toHaveLength(2);
  });
});
