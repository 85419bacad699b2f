import { describe, expect, it } from 'vitest';
import { respond } from '../../src/bot/index.js';
import { say } from '../../src/bot/say.js';
import type { Locale, Move } from '../../src/knowledge/index.js';
import { deedsOf, only } from '../support/cards.js';
import { onTheWay, sceneIn } from '../support/scenes.js';
import { otherPhrasesIn, shippedIn } from '../support/shipped.js';
import {
  ambiguous,
  candidates,
  scriptedBrain,
  understood,
  unknown,
} from '../support/understandings.js';

const long = '我的邮箱是公司的，马上要离职了，按第三步的说法，是不是要先换一个邮箱才行呢？';
const move = (move: Move) => unknown([], { move: { move, confidence: 0.95, isSure: true } });
const brain = scriptedBrain({
  怎么解绑邮箱: understood('unbind_email', {
    entities: { bound: 'mailbox' },
    move: { move: 'about', confidence: 0.5, isSure: false },
  }),
  怎么解绑手机号: understood('unbind_phone', { entities: { bound: 'phone' } }),
  怎么换掉呢: understood('unbind_phone'),
  单位邮箱怎么换: understood('unbind_email.closing', { entities: { bound: 'mailbox' } }),
  邮箱还在用: understood('faq_impact', { entities: { bound: 'mailbox' } }),
  原神的数据还在吗: understood('caution_third_party', { entities: { app: 'genshin' } }),
  好了: move('next'),
  上一步呢: move('back'),
  那以后呢: ambiguous(candidates(['faq_rebind', 0.45], ['faq_impact', 0.4], ['thanks', 0.1])),
  [long]: understood('unbind_email.closing', { entities: { step: 3 } }),
  气死我了: unknown([], { isAngry: true }),
  '破东西，会影响登录吗': understood('faq_impact', { isAngry: true }),
  帮我查她的手机号: understood('refusal.others_account'),
  '1': understood('faq_impact'),
  会影响登录吗: understood('faq_impact', { writing: 'simplified' }),
  會影響登入嗎: understood('faq_impact', { writing: 'traditional' }),
  'does it matter': understood('faq_impact', { writing: 'english' }),
  第三步在哪: unknown([], { entities: { step: 3 }, writing: 'chinese' }),
  'the third step': unknown([], { entities: { step: 3 }, writing: 'english' }),
});
const { understand } = brain;
const choices = [
  { label: '上一步', data: '1s:unbind_phone:client:4' },
  { label: '下一步', data: '1s:unbind_phone:client:6' },
  { label: '旧的', data: '1t:gone' },
];
const scene = sceneIn('zh-CN', { at: onTheWay, choices });
const said = (text: string, from = scene, locale: Locale = 'zh-CN') =>
  say(from, { kind: 'said', text, locale }, understand);
const saidBody = (text: string, from = scene) => only(said(text, from).replies).card.body;
const { phrases } = shippedIn('zh-CN');
/** The scene of somebody who was answered this as their first question. */
const toldBefore = (text: string) => {
  const turn = respond(brain, null, { kind: 'said', text, locale: 'zh-CN' });
  return sceneIn('zh-CN', turn.session);
};

describe('what is said', () => {
  it('is a command first', () => {
    expect(said('/unbind_email').outcome).toMatchObject({
      decision: 'answer',
      topics: ['unbind_email'],
    });
    expect(said('/start faq_impact').session.at).toBeNull();
    expect(said('/menu').outcome.decision).toBe('navigate');
  });

  it('is told when it is a command that nobody knows', () => {
    expect(saidBody('/no_such')).toEqual([{ kind: 'text', text: phrases.unknown_command }]);
    expect(said('/no_such').outcome.decision).toBe('fallback');
  });

  it.each(['2', '下一步', '6'])(
    'picks a choice on screen, or is told that it cannot: %s',
    (text) => {
      const { session, replies } = said(text);
      expect(session.at?.step).toBe(text === '6' ? 5 : 6);
      expect(only(replies).replaces).toBe(false);
    },
  );

  it('is answered friendly when the choice is no more', () => {
    expect(saidBody('3')).toEqual([{ kind: 'text', text: phrases.stale }]);
    expect(said('3').outcome.decision).toBe('navigate');
  });

  it('is hello when nothing is on screen to pick from', () => {
    expect(said('1', sceneIn('zh-CN')).outcome.topics).toEqual(['greeting']);
  });

  it('is a step of the guide that the person is in, before it is a question', () => {
    expect(said('第三步在哪').session.at).toEqual({ ...onTheWay, step: 3 });
  });

  it('is a question at last', () => {
    expect(said('会影响登录吗').outcome).toMatchObject({
      decision: 'answer',
      topics: ['faq_impact'],
    });
  });

  it.each([
    ['会影响登录吗', 'zh-CN'],
    ['會影響登入嗎', 'zh-TW'],
    ['does it matter', 'en'],
    ['the third step', 'en'],
  ] as const)('%s is answered in its own language', (text, locale) => {
    const { session, replies } = said(text);
    expect(session.locale).toBe(locale);
    const article = shippedIn(locale).topics.get('faq_impact');
    const guide = shippedIn(locale).topics.get('unbind_phone');
    const titles = [article && 'title' in article ? article.title : '', guide?.label];
    expect(titles.some((title) => title && only(replies).card.title?.startsWith(title))).toBe(true);
  });

  it('changes no language by a number, a label or a command', () => {
    const english = sceneIn('en', { choices });
    for (const text of ['2', '下一步', '/faq_impact'])
      expect(said(text, english, 'zh-CN').session.locale).toBe('en');
  });

  it('never takes the place of a card, which has scrolled away', () => {
    for (const text of ['上一步', '换个方式', '全部步骤', 'English'])
      expect(said(text).replies.map(({ replaces }) => replaces)).toEqual([false]);
  });
});

describe('a new full question', () => {
  it('wins over the place where the person stands, and over a move that is not sure', () => {
    expect(said('怎么解绑邮箱').outcome).toMatchObject({
      decision: 'answer',
      topics: ['unbind_email'],
    });
  });

  it('for what was answered just before gets the gist in other words, and a human', () => {
    const draft = said('会影响登录吗', toldBefore('会影响登录吗'));
    const { card } = only(draft.replies);
    const impact = shippedIn('zh-CN').topics.get('faq_impact');
    expect(card.body).toEqual([
      { kind: 'text', text: impact?.kind === 'article' ? impact.again : null },
    ]);
    expect(deedsOf(card)).toContain('1t:human');
    expect(draft.outcome.topics).toEqual(['faq_impact']);
  });

  it('for the same once more is told where it stands: the gist is not said twice over', () => {
    const before = toldBefore('会影响登录吗');
    const twice = {
      ...before,
      session: { ...before.session, tone: { ...before.session.tone, again: true } },
    };
    const { card } = only(said('会影响登录吗', twice).replies);
    expect(card.body).toEqual([{ kind: 'text', text: otherPhrasesIn('zh-CN').follow.again }]);
  });

  it('for how to do what was just read leads to the guide for it', () => {
    const read = toldBefore('单位邮箱怎么换');
    expect(read.session.said).toEqual(['unbind_email.closing']);
    expect(said('单位邮箱怎么换', read).outcome.topics).toEqual(['unbind_email']);
  });

  it('that names no thing is about the one in mind', () => {
    const inMailbox = sceneIn('zh-CN', { topic: 'unbind_email' });
    expect(said('怎么换掉呢', inMailbox).outcome.topics).toEqual(['unbind_email']);
    expect(said('怎么换掉呢', sceneIn('zh-CN')).outcome.topics).toEqual(['unbind_phone']);
  });

  it('for the same about another app is answered anew', () => {
    const before = sceneIn('zh-CN', { said: ['caution_third_party'], app: 'honor_of_kings' });
    const draft = said('原神的数据还在吗', before);
    expect(only(draft.replies).card.title).toBe('取消授权以后，“原神”里的数据还在吗');
    expect(draft.session.app).toBe('genshin');
  });

  it('for the guide that the person is in shows all its steps, and keeps the place', () => {
    const draft = said('怎么解绑手机号');
    expect(draft.outcome).toMatchObject({ decision: 'answer', topics: ['unbind_phone'] });
    expect(draft.session.at).toEqual(onTheWay);
    expect(only(draft.replies).card.body[0]).toMatchObject({ kind: 'list', ordered: true });
  });

  it('that names a bound thing is remembered by it', () => {
    expect(said('邮箱还在用').session.bound).toBe('mailbox');
    const named = sceneIn('zh-CN', { bound: 'phone' });
    expect(said('会影响登录吗', named).session.bound).toBe('phone');
  });
});

describe('what leans on the talk', () => {
  it('is a move, made where the person stands', () => {
    expect(said('好了').session.at).toEqual({ ...onTheWay, step: 6 });
    expect(said('上一步呢').session.at).toEqual({ ...onTheWay, step: 4 });
  });

  it('is taken by what the talk speaks for, when it is unclear', () => {
    const before = sceneIn('zh-CN', { said: ['faq_rebind'], topic: 'faq_rebind' });
    expect(said('那以后呢', before).outcome.topics).toEqual(['faq_rebind']);
    expect(said('那以后呢', sceneIn('zh-CN')).outcome.topics).toEqual([]);
  });

  it('is a step, before it is a question, unless it is long', () => {
    expect(said('第三步在哪').session.at?.step).toBe(3);
    expect(said(long).outcome.topics).toEqual(['unbind_email.closing']);
  });
});

describe('a secret', () => {
  it('is not understood, kept or passed on', () => {
    const seen: string[] = [];
    const listening = (text: string) => {
      seen.push(text);
      return unknown();
    };
    const event = { kind: 'said', text: '密码是abc12345，呜啦啦', locale: 'zh-CN' } as const;
    const draft = say(sceneIn('zh-CN'), event, listening);
    expect(seen).toEqual(['呜啦啦']);
    expect(JSON.stringify(draft)).not.toContain('abc12345');
  });

  it('with nothing beside it is warned of, and that is the answer', () => {
    const draft = said('验证码是482913');
    const [first, second] = only(draft.replies).card.body;
    expect(first).toMatchObject({ kind: 'note', text: phrases.guard.secret });
    expect(second).toEqual({ kind: 'text', text: phrases.guard.then_go_on });
    expect(draft.outcome).toMatchObject({ decision: 'navigate', topics: [] });
    expect(draft.effects).toEqual([]);
    expect(draft.session).toMatchObject({ at: onTheWay, misses: 0 });
  });

  it('with a question beside it is warned of first, then the question is answered', () => {
    const { replies, outcome } = said('密码是abc12345，会影响登录吗');
    expect(replies[0]?.card.body[0]).toMatchObject({ kind: 'note', text: phrases.guard.secret });
    expect(outcome.topics).toEqual(['faq_impact']);
  });
});

describe('who may harm the person', () => {
  it('is warned of, and how to stay safe is the answer to what is not clear', () => {
    const { replies, outcome } = said('有人让我去 qq-unbind.top 弄');
    expect(JSON.stringify(replies[0])).toContain('qq-unbind.top');
    expect(outcome.topics).toEqual(['caution_verification']);
  });
});

describe('somebody who is angry', () => {
  it('and not understood is led to a human at once', () => {
    const draft = said('气死我了');
    expect(draft.outcome.topics).toEqual(['human']);
    expect(draft.effects).toEqual([{ kind: 'hand-off' }]);
    expect(draft.session.tone.apologised).toBe(true);
  });

  it('and understood is answered, with a human beside it', () => {
    const draft = said('破东西，会影响登录吗');
    expect(draft.outcome.topics).toEqual(['faq_impact']);
    expect(draft.replies.flatMap(({ card }) => deedsOf(card))).toContain('1t:human');
  });
});

describe('what is said twice in a row', () => {
  it.each(['再说清楚点嘛', '帮我查她的手机号'])('is not refused in the same words: %s', (text) => {
    const refused = respond(brain, null, {
      kind: 'said',
      text: '帮我查她的手机号',
      locale: 'zh-CN',
    });
    const again = respond(brain, refused.session, { kind: 'said', text, locale: 'zh-CN' });
    expect(again.outcome.topics).toEqual(['refusal.others_account']);
    expect(only(again.replies).card.body).not.toEqual(only(refused.replies).card.body);
  });
});
