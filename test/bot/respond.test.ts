import { describe, expect, it } from 'vitest';
import {
  newSession,
  parseSession,
  respond,
  type Session,
  type UserEvent,
} from '../../src/bot/index.js';
import { turnsCounted } from '../../src/bot/session.js';
import { only, textOf } from '../support/cards.js';
import { onTheWay, stepAt } from '../support/scenes.js';
import { shippedIn } from '../support/shipped.js';
import { candidates, scriptedBrain, understood, unknown } from '../support/understandings.js';

const further = candidates(['unbind_email', 0.9]);
const brain = scriptedBrain({
  会影响登录吗: understood('faq_impact'),
  谢谢: understood('thanks'),
  手机和邮箱都要解绑: understood('unbind_phone', { further }),
  都要解绑: understood('choice.unbind', {
    further: candidates(
      ['unbind_email', 0.9],
      ['faq_impact', 0.9],
      ['faq_rebind', 0.9],
      ['caution_backup', 0.9],
    ),
  }),
});
const pressed = (data: string): UserEvent => ({ kind: 'pressed', data, locale: 'zh-CN' });
const said = (text: string): UserEvent => ({ kind: 'said', text, locale: 'zh-CN' });
const walking: Session = { ...newSession('zh-CN'), at: onTheWay };

describe('respond', () => {
  it('meets a person in their client’s language', () => {
    const { session, replies } = respond(brain, null, { kind: 'started', locale: 'en' });
    expect(session).toMatchObject({ locale: 'en', localeChosen: false });
    expect(only(replies).card.title).toBe(shippedIn('en').phrases.menu.title);
  });

  it('greets a person who starts, with a link or without', () => {
    const start = (payload: string) =>
      respond(brain, null, { kind: 'started', payload, locale: 'zh-CN' }).outcome.topics;
    expect(start('')).toEqual(['greeting']);
    expect(start('caution_verification-code_not_received')).toEqual([
      'caution_verification.code_not_received',
    ]);
  });

  it('does what a button says, without a session too', () => {
    const { outcome } = respond(brain, null, pressed('1s:unbind_email:client:2'));
    expect(outcome.at).toEqual({ ...stepAt('unbind_email', 'client', 2), steps: 5 });
  });

  it.each(['', 'ct_unbind', '1t:gone', '1s:unbind_phone:client:7', '1g:fr', '\0', '1t:toString'])(
    'answers a button that leads nowhere (%j) with a fresh card',
    (data) => {
      const { replies, session, outcome } = respond(brain, walking, pressed(data));
      const { card, replaces } = only(replies);
      expect(card.body).toEqual([{ kind: 'text', text: shippedIn('zh-CN').phrases.stale }]);
      expect(card.keyboard.length).toBeGreaterThan(0);
      expect(replaces).toBe(false);
      expect(session.at).toEqual(onTheWay);
      expect(outcome.decision).toBe('navigate');
    },
  );

  it.each(['photo', 'voice', 'video', 'sticker', 'file', 'contact', 'location', 'other'] as const)(
    'answers a %s with what it can read',
    (what) => {
      const event: UserEvent = { kind: 'sent-unsupported', what, locale: 'zh-CN' };
      const { replies, outcome } = respond(brain, walking, event);
      const { unsupported } = shippedIn('zh-CN').phrases;
      expect(only(replies).card.body).toEqual([{ kind: 'text', text: unsupported }]);
      expect(outcome).toMatchObject({ decision: 'fallback', topics: [] });
    },
  );

  it('tells where the person stands: nowhere, on an overview, on a step', () => {
    const at = (data: string) => respond(brain, null, pressed(data)).outcome.at;
    expect(at('1m')).toBeNull();
    expect(at('1t:unbind_phone')).toMatchObject({ topic: 'unbind_phone', method: null, step: 0 });
    expect(at('1s:revoke_app:qq_connect:6')).toEqual({
      ...stepAt('revoke_app', 'qq_connect', 6),
      steps: 6,
    });
  });

  it('remembers what is on screen, in reading order and without links', () => {
    const { session } = respond(brain, null, pressed('1s:revoke_app:qq_connect:2'));
    expect(session.choices).toEqual([
      { label: '上一步', data: '1s:revoke_app:qq_connect:1' },
      { label: '下一步', data: '1s:revoke_app:qq_connect:3' },
      { label: '我没看到这个', data: '1x:revoke_app:qq_connect:2' },
      { label: '换个方式', data: '1w:revoke_app' },
      { label: '全部步骤', data: '1a:revoke_app:qq_connect' },
    ]);
  });

  it('remembers what was on screen when it says something without buttons', () => {
    const before = respond(brain, null, pressed('1t:unbind_phone')).session;
    expect(respond(brain, before, said('9')).session.choices).toEqual(before.choices);
  });

  it.each([
    ['a step', stepAt('unbind_phone', 'client', 12)],
    ['a way', stepAt('unbind_phone', 'appeal', 1)],
    ['a guide', stepAt('gone', 'client', 1)],
  ])('forgets a place when the content has lost %s', (_, at) => {
    const { session, outcome, replies } = respond(brain, { ...walking, at }, said('会影响登录吗'));
    expect(session.at).toBeNull();
    expect(outcome).toMatchObject({ at: null, topics: ['faq_impact'] });
    expect(
      only(replies)
        .card.keyboard.flat()
        .map(({ label }) => label),
    ).not.toContain('回到第 1 步');
  });

  it('leaves who says thanks first of all a way on', () => {
    expect(respond(brain, null, said('谢谢')).session.choices).toEqual([
      { label: '主菜单', data: '1m' },
    ]);
  });

  it('counts the turns, so that nothing is worded the same twice in a row', () => {
    const [first, second] = shippedIn('zh-CN').wordings.map(({ stale }) => stale);
    const once = respond(brain, walking, pressed('ct_unbind'));
    const twice = respond(brain, once.session, pressed('ct_unbind'));
    expect(once.replies[0]?.card.body).toEqual([{ kind: 'text', text: first }]);
    expect(twice.replies[0]?.card.body).toEqual([{ kind: 'text', text: second }]);
    expect([once.session.tone.turns, twice.session.tone.turns]).toEqual([1, 2]);
  });

  it('refuses in the same words no more than once, also when a message changes the language', () => {
    const refused = understood('refusal.others_account');
    const inTraditional = unknown([], { writing: 'traditional' });
    const asked = scriptedBrain({ 解绑他的号: refused, 這個呢: inTraditional });
    const first = respond(asked, null, said('解绑他的号'));
    const second = respond(asked, first.session, said('這個呢'));
    const third = respond(asked, second.session, said('嗯哼'));
    expect(new Set([first, second, third].map(textOf)).size).toBe(3);
  });

  it('counts the turns from 0 again before a session could not hold them', () => {
    const last = { ...walking, tone: { ...walking.tone, turns: turnsCounted - 1 } };
    const { session } = respond(brain, last, pressed('1m'));
    expect(session.tone.turns).toBe(0);
    expect(parseSession(session)).toEqual(session);
  });

  it('remembers what it answered or asked back with, and forgets it after a move', () => {
    const answered = respond(brain, null, said('会影响登录吗'));
    expect(answered.session.said).toEqual(['faq_impact']);
    expect(respond(brain, answered.session, pressed('1m')).session.said).toEqual([]);
  });

  it('keeps what else was asked for in sight until it is answered', () => {
    const both = respond(brain, null, said('手机和邮箱都要解绑'));
    const textOf = ({ replies }: typeof both) => JSON.stringify(replies);
    expect(both.session.wishes).toEqual(['unbind_email']);
    expect(textOf(both)).toContain('接着还有：解绑邮箱');
    const step = respond(brain, both.session, pressed('1s:unbind_phone:client:1'));
    expect(textOf(step)).toContain('接着还有：解绑邮箱');
    const next = respond(brain, step.session, pressed('1t:unbind_email'));
    expect(next.session.wishes).toEqual([]);
    expect(textOf(next)).not.toContain('接着还有');
  });

  it('can read its session back also when much was asked for at once', () => {
    const { session, outcome } = respond(brain, null, said('都要解绑'));
    expect(outcome.decision).toBe('clarify');
    expect(session.wishes.length).toBeGreaterThan(1);
    expect(parseSession(JSON.parse(JSON.stringify(session)))).toEqual(session);
  });

  it('tells as offered only what can be picked', () => {
    const { session, outcome } = respond(brain, null, said('都要解绑'));
    const data = session.choices.map((choice) => choice.data);
    expect(outcome.offered.length).toBeGreaterThan(0);
    for (const topic of outcome.offered) expect(data).toContain(`1t:${topic}`);
  });

  it('forgets what was asked for that the content has lost', () => {
    const before = { ...walking, wishes: ['gone', 'unbind_email'], topic: 'gone' };
    const { session } = respond(brain, before, pressed('1s:unbind_phone:client:3'));
    expect(session).toMatchObject({ wishes: ['unbind_email'], topic: 'unbind_phone' });
  });

  it('names what else was asked for once, also when it has to warn first', () => {
    const { replies } = respond(brain, null, said('密码是abc12345，手机和邮箱都要解绑'));
    expect(replies).toHaveLength(2);
    expect(JSON.stringify(replies).match(/接着还有/g)).toHaveLength(1);
  });

  it('remembers what is on screen also when it warns first, on a card without buttons', () => {
    const { session } = respond(brain, null, said('密码是abc12345，手机和邮箱都要解绑'));
    expect(session.choices[0]).toEqual({ label: '在 QQ 里操作', data: '1s:unbind_phone:client:1' });
  });
});

describe('what a person was warned of', () => {
  const warned = respond(brain, walking, said('验证码是482913')).session;

  it('stays until something else is answered', () => {
    expect(warned.warned).toBe('secret');
    expect(respond(brain, warned, said('呃呃')).session.warned).toBe('secret');
    expect(respond(brain, warned, said('会影响登录吗')).session.warned).toBeNull();
  });

  it('is forgotten by who goes on', () => {
    expect(respond(brain, warned, pressed('1s:unbind_phone:client:6')).session.warned).toBeNull();
  });
});
