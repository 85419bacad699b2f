import { describe, expect, it } from 'vitest';
import { again, isSaidAgain, saidIn } from '../../src/bot/again.js';
import { stale } from '../../src/bot/notices.js';
import { openTopic } from '../../src/bot/open-topic.js';
import type { Draft } from '../../src/bot/scene.js';
import { buttonOf, cardOf, deedsOf, labelsOf, present, textOf } from '../support/cards.js';
import { onTheWay, sceneIn, seeing } from '../support/scenes.js';
import { shippedIn } from '../support/shipped.js';

const scene = sceneIn('zh-CN');
const { follow, clarify } = shippedIn('zh-CN').phrases;
const opened = (topic: string, from = scene) => present(openTopic(from, topic));
/** The scene after an answer was shown, and kept as said. */
const told = (draft: Draft, from = scene) => {
  const { session } = seeing(from, draft);
  return sceneIn('zh-CN', { ...session, said: saidIn(draft) });
};

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
  it.each(['faq_impact', 'choice.app', 'unbind_phone', 'thanks', 'refusal.others_account'])(
    'tells an answer that was given just before: %s',
    (topic) => {
      const shown = told(opened(topic));
      expect(isSaidAgain(shown, opened(topic, shown))).toBe(true);
    },
  );

  it('tells no answer after another, or after a move', () => {
    const shown = told(opened('faq_rebind'));
    expect(isSaidAgain(shown, opened('faq_impact', shown))).toBe(false);
    const moved = told(stale(shown), shown);
    expect(isSaidAgain(moved, opened('faq_rebind', moved))).toBe(false);
    expect(isSaidAgain(moved, stale(moved))).toBe(false);
  });

  it('tells none that leads somewhere else than where the person is', () => {
    const shown = told(opened('unbind_phone'));
    const gone = sceneIn('zh-CN', { ...shown.session, at: onTheWay });
    expect(isSaidAgain(gone, opened('unbind_phone', gone))).toBe(false);
  });

  it('tells none that names another app', () => {
    const before = sceneIn('zh-CN', { app: 'honor_of_kings' });
    const shown = told(opened('caution_third_party', before), before);
    const other = sceneIn('zh-CN', { ...shown.session, app: 'genshin' });
    expect(isSaidAgain(shown, opened('caution_third_party', other))).toBe(false);
    expect(isSaidAgain(shown, opened('caution_third_party', shown))).toBe(true);
  });

  it('tells none that offers more than is on screen', () => {
    const shown = told(opened('faq_impact'));
    const fewer = sceneIn('zh-CN', { ...shown.session, choices: shown.session.choices.slice(1) });
    expect(isSaidAgain(fewer, opened('faq_impact', fewer))).toBe(false);
  });
});

describe('again', () => {
  it.each([
    ['neighbour.wechat', follow.again_neighbour],
    ['thanks', follow.welcome],
    ['goodbye', follow.welcome],
    ['greeting', follow.listening],
    ['human', follow.human_again],
    ['choice.unbind', clarify.text],
  ])('has other words for %s: %s', (topic, words) => {
    expect(textOf(again(scene, opened(topic)))).toBe(words);
  });

  it.each(['faq_impact', 'unbind_phone'])('says the gist of %s, and not twice over', (topic) => {
    const found = shippedIn('zh-CN').topics.get(topic);
    const gist = found && 'again' in found ? found.again : null;
    expect(textOf(again(scene, opened(topic)))).toBe(gist);
    const twice = sceneIn('zh-CN', { tone: { turns: 0, again: true, apologised: false } });
    expect(textOf(again(twice, opened(topic, twice)))).toBe(follow.again);
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
    const full = Array.from({ length: 8 }, (_, row) => [
      { ...buttonOf(`row ${row}`), data: `row ${row}` },
    ]);
    const card = { ...cardOf(answer), keyboard: full };
    const shown = again(scene, { ...answer, replies: [{ card, replaces: false }] });
    expect(cardOf(shown).keyboard).toHaveLength(8);
  });
});
