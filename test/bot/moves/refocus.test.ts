import { describe, expect, it } from 'vitest';
import { refocus } from '../../../src/bot/moves/index.js';
import { cardOf, deedsOf, present, primaryOf, textOf } from '../../support/cards.js';
import { onTheWay, overviewOf, sceneIn, stepAt } from '../../support/scenes.js';
import { shippedIn } from '../../support/shipped.js';

const { follow } = shippedIn('zh-CN').phrases;
const website = stepAt('unbind_phone', 'security_center', 4);

describe('“and the mailbox?”, where what was answered is about the phone', () => {
  it.each([
    ['a step', { at: onTheWay }, stepAt('unbind_email', 'client', 1)],
    ['the first step', { at: { ...onTheWay, step: 1 } }, stepAt('unbind_email', 'client', 1)],
    ['the last step', { at: { ...onTheWay, step: 6 } }, stepAt('unbind_email', 'client', 1)],
    ['a step on the website', { at: website }, stepAt('unbind_email', 'security_center', 1)],
    ['the overview', { at: overviewOf('unbind_phone') }, overviewOf('unbind_email')],
    ['the end of the guide', { at: null, way: 'client' }, stepAt('unbind_email', 'client', 1)],
    ['outside of a way', { at: null }, overviewOf('unbind_email')],
  ])('from %s, opens its counterpart, in the same way', (_, session, at) => {
    const scene = sceneIn('zh-CN', { topic: 'unbind_phone', ...session });
    const draft = present(refocus(scene, { bound: 'mailbox' }));
    expect(draft.session).toMatchObject({ at, topic: 'unbind_email' });
    expect(draft.outcome).toMatchObject({ decision: 'answer', topics: ['unbind_email'] });
  });

  it('opens it after a narrower question about the phone too', () => {
    const scene = sceneIn('zh-CN', { topic: 'unbind_phone.option_missing' });
    expect(refocus(scene, { bound: 'mailbox' })?.outcome.topics).toEqual(['unbind_email']);
  });

  it('shows all ways where the counterpart lacks the one they are in', () => {
    const scene = sceneIn('zh-CN', { at: onTheWay, topic: 'unbind_phone' });
    const draft = present(refocus(scene, { bound: 'app' }));
    expect(draft.session.at).toEqual(overviewOf('revoke_app'));
  });
});

describe('where what was answered holds for everything that is bound', () => {
  it.each([
    ['phone', follow.same_for_phone, 'unbind_phone'],
    ['mailbox', follow.same_for_mailbox, 'unbind_email'],
    ['app', follow.same_for_app, 'revoke_app'],
  ] as const)('it is said to hold for the %s as well, with its guide', (bound, words, guide) => {
    const draft = present(refocus(sceneIn('zh-CN', { topic: 'faq_impact' }), { bound }));
    expect(textOf(draft)).toBe(words);
    expect(primaryOf(cardOf(draft))).toEqual([`1t:${guide}`]);
    expect(draft.outcome).toMatchObject({ decision: 'answer', topics: ['faq_impact'] });
  });

  it('a side question leaves the person at their step, and leads back', () => {
    const scene = sceneIn('zh-CN', { at: onTheWay, topic: 'faq_rebind' });
    const draft = present(refocus(scene, { bound: 'mailbox' }));
    expect(textOf(draft)).toBe(follow.same_for_mailbox);
    expect(draft.session).toMatchObject({ at: onTheWay, topic: 'faq_rebind' });
    expect(deedsOf(cardOf(draft)).slice(0, 2)).toEqual([
      '1t:unbind_email',
      '1r:unbind_phone:client:5',
    ]);
  });

  it('its guide is offered once', () => {
    const draft = present(refocus(sceneIn('zh-CN', { topic: 'faq_impact' }), { bound: 'mailbox' }));
    const deeds = deedsOf(cardOf(draft));
    expect(new Set(deeds).size).toBe(deeds.length);
  });
});

describe('another app', () => {
  const revoking = { app: 'genshin', topic: 'revoke_app' };

  it('is named at the same step', () => {
    const at = stepAt('revoke_app', 'qq_connect', 4);
    const draft = present(refocus(sceneIn('zh-CN', { ...revoking, at }), { app: 'genshin' }));
    expect(draft.session.at).toEqual(at);
    expect(textOf(draft)).toContain('「原神」');
    expect(draft.outcome.topics).toEqual(['revoke_app']);
  });

  it('is named on the overview, and in an answer', () => {
    const at = overviewOf('revoke_app');
    const overview = present(refocus(sceneIn('zh-CN', { ...revoking, at }), { app: 'genshin' }));
    expect(cardOf(overview).title).toBe('取消“原神”的 QQ 授权');
    const asked = sceneIn('zh-CN', { app: 'genshin', topic: 'caution_third_party' });
    expect(cardOf(present(refocus(asked, { app: 'genshin' }))).title).toBe(
      '取消授权以后，“原神”里的数据还在吗',
    );
  });

  it('is revoked, after the phone', () => {
    const scene = sceneIn('zh-CN', { app: 'genshin', topic: 'unbind_phone', at: onTheWay });
    const draft = present(refocus(scene, { app: 'genshin' }));
    expect(draft.outcome.topics).toEqual(['revoke_app']);
    expect(cardOf(draft).title).toContain('原神');
  });
});

it('the thing that the talk is about already is answered once more', () => {
  const scene = sceneIn('zh-CN', { at: overviewOf('unbind_phone'), topic: 'unbind_phone' });
  expect(refocus(scene, { bound: 'phone' })?.outcome.topics).toEqual(['unbind_phone']);
});

it('there is nothing to lean on before anything was answered, and nothing named to lean to', () => {
  expect(refocus(sceneIn('zh-CN'), { bound: 'mailbox' })).toBeNull();
  expect(refocus(sceneIn('zh-CN', { topic: 'faq_impact' }), {})).toBeNull();
  expect(refocus(sceneIn('zh-CN', { topic: 'gone' }), { bound: 'phone' })).toBeNull();
});
