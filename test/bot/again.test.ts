import { describe, expect, it } from 'vitest';
import { again, isSaidAgain, saidIn } from '../../src/bot/again.js';
import { stale } from '../../src/bot/notices.js';
import { openTopic } from '../../src/bot/open-topic.js';
import type { Draft } from '../../src/bot/scene.js';
import { cardOf, deedsOf, labelsOf, present, textOf } from '../support/cards.js';
import { onTheWay, overviewOf, sceneIn } from '../support/scenes.js';
import { shippedIn } from '../support/shipped.js';

const scene = sceneIn('zh-CN');
const { follow, clarify } = shippedIn('zh-CN').phrases;
const opened = (topic: string, from = scene) => present(openTopic(from, topic));
const told = (draft: Draft, said: readonly string[]) =>
  isSaidAgain(sceneIn('zh-CN', { ...draft.session, said: [...said] }), draft);

describe('saidIn', () => {
  it.each([
    ['faq_impact', ['faq_impact']],
    ['unbind_phone', ['unbind_phone']],
    ['thanks', ['thanks']],
    ['neighbour.wechat', ['neighbour.wechat']],
    ['refusal.others_account', ['refusal.others_account']],
    ['choice.app', ['revoke_app', 'revoke_app.wrong_account', 'caution_third_party']],
  ])('is, of %s, what was answered or asked back with', (topic, said) => {
    expect(saidIn(opened(topic))).toEqual(said);
  });

  it('is nothing of a move', () => {
    expect(saidIn(stale(scene))).toEqual([]);
  });
});

describe('isSaidAgain', () => {
  it('tells an answer that was given just before', () => {
    expect(told(opened('faq_impact'), ['faq_impact'])).toBe(true);
    expect(told(opened('choice.app'), saidIn(opened('choice.app')))).toBe(true);
    expect(told(opened('unbind_phone'), ['unbind_phone'])).toBe(true);
  });

  it('tells no answer after another, or after a move', () => {
    expect(told(opened('faq_impact'), ['faq_rebind'])).toBe(false);
    expect(told(opened('faq_impact'), [])).toBe(false);
    expect(told(stale(scene), [])).toBe(false);
  });

  it('tells none that leads somewhere else than where the person is', () => {
    const from = sceneIn('zh-CN', { at: onTheWay, said: ['unbind_phone'] });
    expect(isSaidAgain(from, opened('unbind_phone', from))).toBe(false);
    const there = sceneIn('zh-CN', { at: overviewOf('unbind_phone'), said: ['unbind_phone'] });
    expect(isSaidAgain(there, opened('unbind_phone', there))).toBe(true);
  });

  it('tells none that names another app', () => {
    const before = sceneIn('zh-CN', { app: 'honor_of_kings', said: ['caution_third_party'] });
    const after = sceneIn('zh-CN', { ...before.session, app: 'genshin' });
    expect(isSaidAgain(before, opened('caution_third_party', after))).toBe(false);
    expect(isSaidAgain(before, opened('caution_third_party', before))).toBe(true);
  });
});

describe('again', () => {
  it.each([
    ['faq_impact', follow.again],
    ['unbind_phone', follow.again],
    ['neighbour.wechat', follow.again],
    ['thanks', follow.welcome],
    ['goodbye', follow.welcome],
    ['greeting', follow.listening],
    ['human', follow.human_again],
    ['choice.unbind', clarify.text],
  ])('has other words for %s: %s', (topic, words) => {
    expect(textOf(again(scene, opened(topic)))).toBe(words);
  });

  it('keeps the ways on of the answer, and adds a human', () => {
    const answer = opened('faq_impact');
    expect(labelsOf(cardOf(again(scene, answer)))).toEqual([
      ...labelsOf(cardOf(answer)),
      ['找人工'],
    ]);
  });

  it('adds no human to the way to one, nor where there is one', () => {
    const human = opened('human');
    expect(cardOf(again(scene, human)).keyboard).toEqual(cardOf(human).keyboard);
    const missing = opened('unbind_phone.option_missing');
    const deeds = deedsOf(cardOf(again(scene, missing)));
    expect(deeds.filter((deed) => deed === '1t:human')).toHaveLength(1);
  });

  it('changes nothing else: it is answered, and counted, as before', () => {
    const answer = opened('human');
    expect(again(scene, answer)).toMatchObject({
      session: answer.session,
      outcome: answer.outcome,
      effects: [{ kind: 'hand-off' }],
    });
  });

  it('adds no row to a full keyboard', () => {
    const answer = opened('faq_impact');
    const { keyboard } = cardOf(answer);
    const full = Array.from({ length: 8 }, () => present(keyboard[0]));
    const card = { ...cardOf(answer), keyboard: full };
    const shown = again(scene, { ...answer, replies: [{ card, replaces: false }] });
    expect(cardOf(shown).keyboard).toHaveLength(8);
  });
});
