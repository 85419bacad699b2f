import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/bot/action.js';
import { doAction } from '../../src/bot/do-action.js';
import { deedsOf, only, present, primaryOf } from '../support/cards.js';
import { onTheWay, sceneIn, stepAt } from '../support/scenes.js';
import { shippedIn } from '../support/shipped.js';

const scene = sceneIn('zh-CN', { at: onTheWay, misses: 1 });
const place = { topic: 'unbind_phone', method: 'client' };
const does = (action: Action, from = scene) => present(doAction(from, action));
const shows = (action: Action, from = scene) => only(does(action, from).replies);

describe('in place of the card that was pressed', () => {
  it.each<[string, Action, title: string]>([
    ['a step', { kind: 'step', ...place, step: 6 }, '解绑手机号 · 在 QQ 里操作'],
    ['what to try for it', { kind: 'missing', ...place, step: 5 }, '没看到？试试这样'],
    ['all steps', { kind: 'all-steps', ...place }, '全部步骤：解绑手机号 · 在 QQ 里操作'],
    ['a guide’s other ways', { kind: 'ways', topic: 'unbind_phone' }, '解绑或更换 QQ 绑定的手机号'],
    ['the end', { kind: 'finish', ...place }, '步骤都走完了'],
    [
      'the step that a fork leads to',
      { kind: 'fork', topic: 'forgot_bound', yes: false },
      '旧号旧邮箱用不了 · 到安全中心申诉',
    ],
  ])('stands %s', (_, action, title) => {
    expect(shows(action)).toMatchObject({ replaces: true, card: { title } });
    expect(does(action).outcome.decision).toBe('navigate');
  });
});

describe('below what is on screen', () => {
  it.each<[string, Action]>([
    ['a topic', { kind: 'topic', topic: 'faq_impact' }],
    ['the guide itself, from a side question', { kind: 'topic', topic: 'unbind_phone' }],
    ['the step that a side question left', { kind: 'resume', ...place, step: 5 }],
    ['the menu', { kind: 'menu' }],
    ['the languages', { kind: 'languages' }],
    ['what is said to "none of these"', { kind: 'none-of-these' }],
  ])('stands %s', (_, action) => {
    expect(shows(action).replaces).toBe(false);
  });
});

describe('a topic', () => {
  it('is an answer, also when the person is in that guide', () => {
    const { outcome, session } = does({ kind: 'topic', topic: 'unbind_phone' });
    expect(outcome).toMatchObject({ decision: 'answer', topics: ['unbind_phone'] });
    expect(session.at).toEqual({ topic: 'unbind_phone', method: null, step: 0 });
  });
});

describe('all steps', () => {
  it('leave the person at their step of that way', () => {
    expect(does({ kind: 'all-steps', ...place }).session.at).toEqual(onTheWay);
  });

  it('put them at the first step of another way', () => {
    const other = does({ kind: 'all-steps', topic: 'revoke_app', method: 'qq_connect' });
    expect(other.session.at).toEqual(stepAt('revoke_app', 'qq_connect', 1));
  });
});

describe('the end', () => {
  it('stands at the last step, from wherever it is pressed', () => {
    expect(does({ kind: 'finish', ...place }, sceneIn('zh-CN')).session.at?.step).toBe(6);
  });
});

describe('feedback', () => {
  const answers = (helped: boolean, from = scene) =>
    does({ kind: 'helped', topic: 'unbind_phone', helped }, from);

  it.each([true, false])('helped %s: is an effect', (helped) => {
    expect(answers(helped).effects).toEqual([{ kind: 'feedback', topic: 'unbind_phone', helped }]);
  });

  it('ends the guide that helped, and keeps the place in one that did not', () => {
    expect(answers(true).session.at).toBeNull();
    expect(answers(false).session.at).toEqual(onTheWay);
  });

  it('asks why it did not help, with three reasons', () => {
    expect(deedsOf(only(answers(false).replies).card).slice(0, 3)).toEqual([
      '1y:unbind_phone:1',
      '1y:unbind_phone:2',
      '1y:unbind_phone:3',
    ]);
  });

  it('goes on to what else was asked for, once the first thing is done', () => {
    const wishing = sceneIn('zh-CN', { at: onTheWay, wishes: ['unbind_email', 'faq_impact'] });
    const { outcome, effects, session, replies } = answers(true, wishing);
    const { follow, wishes } = shippedIn('zh-CN').phrases;
    expect(outcome).toMatchObject({ decision: 'answer', topics: ['unbind_email'] });
    expect(effects).toEqual([{ kind: 'feedback', topic: 'unbind_phone', helped: true }]);
    expect(session.at).toEqual({ topic: 'unbind_email', method: null, step: 0 });
    expect(only(replies).card.body.slice(0, 2)).toEqual([
      { kind: 'text', text: follow.solved },
      { kind: 'text', text: wishes.next.replace('{topic}', '解绑邮箱') },
    ]);
  });

  it('stays with the first thing while it is not done', () => {
    const wishing = sceneIn('zh-CN', { at: onTheWay, wishes: ['unbind_email'] });
    expect(answers(false, wishing).outcome.topics).toEqual([]);
    expect(answers(false, wishing).session.wishes).toEqual(['unbind_email']);
  });
});

describe('a reason', () => {
  it.each([
    [1, 'unbind_phone.option_missing'],
    [2, 'caution_verification.code_not_received'],
    [3, 'forgot_bound'],
  ])('%d leads to the topic that does, and is an effect', (reason, cause) => {
    const { outcome, effects, replies } = does({ kind: 'reason', topic: 'unbind_phone', reason });
    expect(outcome).toMatchObject({ decision: 'answer', topics: [cause] });
    expect(effects).toEqual([{ kind: 'feedback-reason', topic: 'unbind_phone', reason: cause }]);
    expect(only(replies).replaces).toBe(false);
  });

  it('that is an article leaves the person at their step, and leads them back', () => {
    const { session, replies } = does({ kind: 'reason', topic: 'unbind_phone', reason: 1 });
    expect(session.at).toEqual(onTheWay);
    expect(deedsOf(only(replies).card)[0]).toBe('1r:unbind_phone:client:5');
  });
});

describe('the answer to a fork', () => {
  const fork = (yes: boolean) => does({ kind: 'fork', topic: 'forgot_bound', yes });

  it('leads to an ordinary guide, or to the first step of the other way', () => {
    expect(fork(true).outcome).toMatchObject({ decision: 'answer', topics: ['unbind_phone'] });
    expect(fork(false).outcome).toMatchObject({ decision: 'navigate', topics: [] });
    expect(fork(false).session.at).toEqual(stepAt('forgot_bound', 'appeal', 1));
  });
});

describe('none of these', () => {
  it('counts as a miss, and keeps the place', () => {
    const { outcome, session } = does({ kind: 'none-of-these' });
    expect(outcome.decision).toBe('fallback');
    expect(session).toMatchObject({ misses: 2, at: onTheWay });
    expect(deedsOf(shows({ kind: 'none-of-these' }).card)).toContain('1r:unbind_phone:client:5');
  });

  it('sets a human off for who was not understood before', () => {
    const card = (misses: number) =>
      shows({ kind: 'none-of-these' }, sceneIn('zh-CN', { misses })).card;
    expect(primaryOf(card(0))).toEqual([]);
    expect(primaryOf(card(1))).toEqual(['1t:human']);
  });

  it('stops counting before a session could not hold it', () => {
    const lost = sceneIn('zh-CN', { misses: 99 });
    expect(does({ kind: 'none-of-these' }, lost).session.misses).toBe(99);
  });
});

describe('the menu', () => {
  it('forgets the place, and all that the talk was about', () => {
    const talking = sceneIn('zh-CN', {
      at: onTheWay,
      app: 'genshin',
      topic: 'faq_impact',
      bound: 'phone',
      wishes: ['unbind_email'],
    });
    expect(does({ kind: 'menu' }, talking).session).toMatchObject({
      at: null,
      app: null,
      topic: null,
      bound: null,
      wishes: [],
    });
  });
});

describe('a language', () => {
  const inEnglish = { kind: 'language', locale: 'en' } as const;

  it('is kept from then on, as the person’s choice', () => {
    expect(does(inEnglish).session).toMatchObject({ locale: 'en', localeChosen: true });
  });

  it.each([
    ['the step', onTheWay, 'Unbind a phone number · In the QQ app'],
    [
      'the overview',
      { topic: 'unbind_phone', method: null, step: 0 },
      'Unbind or change the phone number on QQ',
    ],
    ['the menu, for who stands nowhere,', null, 'What would you like to do?'],
  ])('says so above %s in that language', (_, at, title) => {
    const { card } = shows(inEnglish, sceneIn('zh-CN', { at }));
    expect(card.title).toBe(title);
    const { changed } = shippedIn('en').phrases.language;
    expect(card.body[0]).toEqual({ kind: 'text', text: changed });
    expect(does(inEnglish, sceneIn('zh-CN', { at })).session.at).toEqual(at);
  });
});

describe('what the knowledge does not have', () => {
  it.each<Action>([
    { kind: 'topic', topic: 'no_such' },
    { kind: 'ways', topic: 'faq_impact' },
    { kind: 'step', ...place, step: 7 },
    { kind: 'step', topic: 'faq_impact', method: 'client', step: 1 },
    { kind: 'resume', topic: 'unbind_phone', method: 'appeal', step: 1 },
    { kind: 'missing', ...place, step: 99 },
    { kind: 'all-steps', topic: 'unbind_phone', method: 'constructor' },
    { kind: 'finish', topic: 'unbind_phone', method: 'constructor' },
    { kind: 'finish', topic: 'no_such', method: 'client' },
    { kind: 'helped', topic: 'thanks', helped: true },
    { kind: 'fork', topic: 'unbind_phone', yes: true },
    { kind: 'fork', topic: 'no_such', yes: false },
    { kind: 'reason', topic: 'unbind_phone', reason: 4 },
    { kind: 'reason', topic: 'faq_impact', reason: 1 },
    { kind: 'reason', topic: 'no_such', reason: 1 },
  ])('is nothing: %o', (action) => {
    expect(doAction(scene, action)).toBeNull();
  });
});
