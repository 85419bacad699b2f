import { describe, expect, it } from 'vitest';
import {
  allStepsCard,
  feedbackCard,
  finishedCard,
  missingCard,
  overviewCard,
} from '../../../src/bot/cards/guide-cards.js';
import { findPlace } from '../../../src/bot/guide-moves.js';
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
    const short = { ...forgot, next: ['why_unbind', 'unbind_email'] };
    expect(labelsOf(overviewCard(zh, 'forgot_bound', short))).toEqual([
      ['到安全中心申诉'],
      ['为什么要解绑', '解绑邮箱'],
    ]);
  });

  it('has the ways alone where nothing comes next', () => {
    const card = overviewCard(zh, 'unbind_phone', { ...phone, next: [] });
    expect(labelsOf(card)).toEqual([['在 QQ 里操作'], ['用安全中心网页']]);
  });

  it('numbers nothing where there is one way', () => {
    const card = overviewCard(zh, 'forgot_bound', forgot);
    expect(card.body.at(-1)).toMatchObject({ kind: 'list', ordered: false });
    expect(deedsOf(card)).toEqual([
      '1s:forgot_bound:appeal:1',
      '1t:forgot_bound.stolen',
      '1t:forgot_bound.appeal_rejected',
    ]);
    expect(primaryOf(card)).toEqual(['1s:forgot_bound:appeal:1']);
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
  it('says what to try, and leads back, to another way and to a human', () => {
    const place = placeOf('unbind_phone', 'client', 3);
    const card = missingCard(zh, place);
    expect(card.progress).toEqual({ step: 3, steps: 6 });
    expect(card.body).toEqual([{ kind: 'text', text: place.step.missing }]);
    expect(labelsOf(card)).toEqual([['回到第 3 步'], ['换个方式'], ['找人工']]);
    expect(primaryOf(card)).toEqual(['1s:unbind_phone:client:3']);
  });

  it('has general advice for a step that has none of its own', () => {
    const place = placeOf('unbind_phone', 'client', 3);
    const card = missingCard(zh, { ...place, step: { do: '点「设置」。' } });
    expect(card.body).toEqual([{ kind: 'text', text: zh.phrases.guide.missing_general }]);
  });

  it('leads to the official page, and to no other way where there is none', () => {
    expect(deedsOf(missingCard(zh, placeOf('forgot_bound', 'appeal', 1)))).toEqual([
      '1s:forgot_bound:appeal:1',
      'https://aq.qq.com/',
      '1t:human',
    ]);
  });
});

describe('finishedCard', () => {
  it('asks whether it helped, and leads back to the last step', () => {
    const card = finishedCard(zh, 'unbind_phone', 'client', 6);
    expect(labelsOf(card)).toEqual([['解决了', '还没解决'], ['上一步']]);
    expect(deedsOf(card)).toEqual([
      '1h:unbind_phone:y',
      '1h:unbind_phone:n',
      '1s:unbind_phone:client:6',
    ]);
  });
});

describe('feedbackCard', () => {
  it('offers what comes next to whom it helped', () => {
    const card = feedbackCard(zh, 'unbind_phone', phone, true);
    expect(card.body).toEqual([{ kind: 'text', text: zh.phrases.guide.helped }]);
    expect(deedsOf(card)).toEqual([...phone.next.map((topic) => `1t:${topic}`), '1m']);
  });

  it('offers another way, what may be the matter, and a human to whom it did not', () => {
    const card = feedbackCard(zh, 'unbind_phone', phone, false);
    expect(card.body).toEqual([{ kind: 'text', text: zh.phrases.guide.not_helped }]);
    expect(deedsOf(card)).toEqual([
      '1w:unbind_phone',
      '1t:forgot_bound',
      '1t:unbind_phone.option_missing',
      '1t:caution_backup',
      '1t:faq_impact',
      '1t:unbind_phone.notice',
      '1t:human',
      '1m',
    ]);
  });

  it('offers no other way where there is only one', () => {
    expect(labelsOf(feedbackCard(zh, 'forgot_bound', forgot, false)).flat()).not.toContain(
      '换个方式',
    );
  });
});
