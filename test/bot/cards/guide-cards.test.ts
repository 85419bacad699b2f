import { describe, expect, it } from 'vitest';
import {
  allStepsCard,
  forkRows,
  missingCard,
  overviewCard,
} from '../../../src/bot/cards/guide-cards.js';
import { findPlace } from '../../../src/bot/guide-moves.js';
import { locales } from '../../../src/knowledge/index.js';
import { deedsOf, labelsOf, present, primaryOf } from '../../support/cards.js';
import { sceneIn } from '../../support/scenes.js';
import { shippedIn, topicIn } from '../../support/shipped.js';

const zh = shippedIn('zh-CN');
const phone = topicIn('zh-CN', 'unbind_phone', 'guide');
const forgot = topicIn('zh-CN', 'forgot_bound', 'guide');
const placeOf = (topic: string, method: string, step: number) =>
  present(findPlace(sceneIn('zh-CN'), topic, method, step));

describe('overviewCard', () => {
  it('has the ways as a numbered list, and as buttons in the same order', () => {
    const card = overviewCard(zh, 'unbind_phone', phone);
    expect(card.title).toBe(phone.title);
    expect(card.body.at(-1)).toEqual({
      kind: 'list',
      ordered: true,
      items: [
        `在 QQ 里操作 — ${phone.methods.client?.fits}`,
        `用安全中心网页 — ${phone.methods.security_center?.fits}`,
      ],
    });
    expect(labelsOf(card).slice(0, 2)).toEqual([['在 QQ 里操作'], ['用安全中心网页']]);
    expect(primaryOf(card)).toEqual([
      '1s:unbind_phone:client:1',
      '1s:unbind_phone:security_center:1',
    ]);
  });

  it('has beneath the ways the first two of what comes next, not set off', () => {
    const card = overviewCard(zh, 'unbind_phone', phone);
    expect(labelsOf(card).slice(2)).toEqual([['旧号旧邮箱用不了'], ['找不到解绑按钮']]);
    expect(deedsOf(card).slice(2)).toEqual(['1t:forgot_bound', '1t:unbind_phone.option_missing']);
    expect(phone.next.slice(0, 2)).toEqual(['forgot_bound', 'unbind_phone.option_missing']);
  });

  it('gives two short ones a row together, and a way never', () => {
    const short = { ...phone, next: ['why_unbind', 'unbind_email'] };
    expect(labelsOf(overviewCard(zh, 'unbind_phone', short))).toEqual([
      ['在 QQ 里操作'],
      ['用安全中心网页'],
      ['为什么要解绑', '解绑邮箱'],
    ]);
  });

  it('has the ways alone where nothing comes next', () => {
    const card = overviewCard(zh, 'unbind_phone', { ...phone, next: [] });
    expect(labelsOf(card)).toEqual([['在 QQ 里操作'], ['用安全中心网页']]);
  });

  it('says that a way is to be chosen, where there are several', () => {
    const { choose_way, one_way } = zh.phrases.guide;
    const wordOf = (methods: typeof phone.methods) =>
      overviewCard(zh, 'unbind_phone', { ...phone, methods }).body.at(-2);
    expect(wordOf(phone.methods)).toEqual({ kind: 'text', text: choose_way });
    const { client } = phone.methods;
    expect(wordOf({ client: present(client) })).toEqual({ kind: 'text', text: one_way });
  });

  it('numbers nothing where there is one way', () => {
    const { client } = phone.methods;
    const card = overviewCard(zh, 'unbind_phone', {
      ...phone,
      methods: { client: present(client) },
    });
    expect(card.body.at(-1)).toMatchObject({ kind: 'list', ordered: false });
    expect(primaryOf(card)).toEqual(['1s:unbind_phone:client:1']);
  });
});

describe('overviewCard of a guide with a fork', () => {
  const card = overviewCard(zh, 'forgot_bound', forgot);

  it('asks its question last, after the way that there is', () => {
    expect(card.body.slice(-2)).toEqual([
      {
        kind: 'list',
        ordered: false,
        items: [`到安全中心申诉 — ${forgot.methods.appeal?.fits}`],
      },
      { kind: 'text', text: forgot.fork?.question },
    ]);
    expect(card.body).not.toContainEqual({ kind: 'text', text: zh.phrases.guide.one_way });
  });

  it('has its two answers first, set off in the stead of the way', () => {
    expect(labelsOf(card)).toEqual([
      ['还能登录', '登录不了'],
      ['到安全中心申诉'],
      ['号被盗、绑定被改'],
      ['申诉没通过'],
    ]);
    expect(deedsOf(card)).toEqual([
      '1k:forgot_bound:y',
      '1k:forgot_bound:n',
      '1s:forgot_bound:appeal:1',
      '1t:forgot_bound.stolen',
      '1t:forgot_bound.appeal_rejected',
    ]);
    expect(primaryOf(card)).toEqual(['1k:forgot_bound:y', '1k:forgot_bound:n']);
  });

  it.each(locales)('fits a keyboard in %s', (locale) => {
    const guide = topicIn(locale, 'forgot_bound', 'guide');
    const { keyboard } = overviewCard(shippedIn(locale), 'forgot_bound', guide);
    expect(keyboard.length).toBeLessThanOrEqual(8);
    for (const row of keyboard) expect(row.length).toBeLessThanOrEqual(3);
  });
});

describe('forkRows', () => {
  it('are the two answers of a fork, and none without one', () => {
    const keyboard = forkRows(zh, 'forgot_bound', forgot.fork);
    expect(labelsOf({ body: [], keyboard })).toEqual([['还能登录', '登录不了']]);
    expect(forkRows(zh, 'unbind_phone', phone.fork)).toEqual([]);
  });
});

describe('allStepsCard', () => {
  const card = allStepsCard(zh, placeOf('revoke_app', 'qq_connect', 1));

  it('lists every step, with a button that goes there', () => {
    const { steps } = placeOf('revoke_app', 'qq_connect', 1).method;
    expect(card.body).toEqual([
      { kind: 'list', ordered: true, items: steps.map((step) => step.do) },
    ]);
    expect(labelsOf(card).slice(0, 2)).toEqual([
      ['第 1 步', '第 2 步', '第 3 步'],
      ['第 4 步', '第 5 步', '第 6 步'],
    ]);
    expect(deedsOf(card)[3]).toBe('1s:revoke_app:qq_connect:4');
  });

  it('names the steps in the person’s language', () => {
    const english = sceneIn('en');
    const place = present(findPlace(english, 'revoke_app', 'platform', 1));
    expect(labelsOf(allStepsCard(english.local, place)).slice(0, 2)).toEqual([
      ['Step 1', 'Step 2', 'Step 3'],
      ['Step 4'],
    ]);
  });

  it('leads to the end and to the official page', () => {
    expect(deedsOf(card).slice(-2)).toEqual([
      '1f:revoke_app:qq_connect',
      'https://connect.qq.com/',
    ]);
    expect(primaryOf(card)).toEqual(['1f:revoke_app:qq_connect']);
  });

  it('picks a step by the number that is typed for it', () => {
    expect(
      deedsOf(card)
        .slice(0, 6)
        .map((deed) => deed.split(':').at(-1)),
    ).toEqual(['1', '2', '3', '4', '5', '6']);
  });
});

describe('missingCard', () => {
  const { missing_then, missing_general } = zh.phrases.guide;

  it('says what to look for and to try, and leads back, to another way, to the official page and to a human', () => {
    const place = placeOf('unbind_phone', 'client', 3);
    const card = missingCard(zh, place);
    expect(card.progress).toEqual({ step: 3, steps: 6 });
    expect(card.body).toEqual([
      { kind: 'look', label: zh.phrases.guide.look, text: place.step.look },
      { kind: 'text', text: place.step.missing },
      { kind: 'text', text: missing_then },
    ]);
    expect(labelsOf(card)).toEqual([
      ['回到第 3 步'],
      ['换个方式'],
      ['打开 QQ 安全中心'],
      ['找人工'],
    ]);
    expect(primaryOf(card)).toEqual(['1s:unbind_phone:client:3']);
  });

  it('has general advice for a step that has none of its own', () => {
    const place = placeOf('unbind_phone', 'client', 3);
    const card = missingCard(zh, { ...place, step: { do: '点「设置」。' } });
    expect(card.body).toEqual([
      { kind: 'text', text: missing_general },
      { kind: 'text', text: missing_then },
    ]);
  });

  it('leads to the official page, and to no other way where there is none', () => {
    expect(deedsOf(missingCard(zh, placeOf('forgot_bound', 'appeal', 1)))).toEqual([
      '1s:forgot_bound:appeal:1',
      'https://aq.qq.com/',
      '1t:human',
    ]);
  });
});
