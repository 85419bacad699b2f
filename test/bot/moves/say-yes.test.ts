import { describe, expect, it } from 'vitest';
import { findPlace, toFinished, toMissing, toStep } from '../../../src/bot/guide-moves.js';
import { sayNo, sayYes } from '../../../src/bot/moves/say-yes.js';
import { openTopic } from '../../../src/bot/open-topic.js';
import { cardOf, deedsOf, present, textOf } from '../../support/cards.js';
import { onTheWay, overviewOf, sceneIn, seeing, stepAt } from '../../support/scenes.js';
import { shippedIn } from '../../support/shipped.js';

const { follow, guide } = shippedIn('zh-CN').phrases;
const start = sceneIn('zh-CN');
const walking = sceneIn('zh-CN', { at: onTheWay, topic: 'unbind_phone' });
const place = present(findPlace(walking, 'unbind_phone', 'client', 5));
const onStep = seeing(walking, toStep(walking, place, false));
const finished = seeing(walking, toFinished(walking, place));
const forked = seeing(start, present(openTopic(start, 'forgot_bound')));
const overview = seeing(start, present(openTopic(start, 'unbind_phone')));
const choosing = seeing(start, present(openTopic(start, 'choice.unbind')));
const answered = seeing(start, present(openTopic(start, 'faq_impact')));
const aside = seeing(walking, present(openTopic(walking, 'faq_impact')));

describe('yes', () => {
  it('to “did it help?” closes the guide', () => {
    const draft = present(sayYes(finished, '嗯'));
    expect(draft.effects).toEqual([{ kind: 'feedback', topic: 'unbind_phone', helped: true }]);
    expect(draft.session.at).toBeNull();
  });

  it.each(['能', '可以的', '还能登录', 'yes I can'])(
    'to whether one can still log in (%s) goes the ordinary way',
    (text) => {
      expect(sayYes(forked, text)?.outcome.topics).toEqual(['unbind_phone']);
      const named = sceneIn('zh-CN', { ...forked.session, bound: 'mailbox' });
      expect(sayYes(named, text)?.outcome.topics).toEqual(['unbind_email']);
    },
  );

  it.each(['好', '行', 'ok'])('that only agrees (%s) does not say that one can', (text) => {
    const draft = present(sayYes(forked, text));
    expect(draft.session.at).toEqual(overviewOf('forgot_bound'));
    expect(deedsOf(cardOf(draft)).slice(0, 2)).toEqual(['1k:forgot_bound:y', '1k:forgot_bound:n']);
  });

  it('at a step is met with a word on how to go on', () => {
    const draft = present(sayYes(onStep, '好的'));
    expect(textOf(draft)).toBe(follow.go_on);
    expect(draft.session.at).toEqual(onTheWay);
    expect(deedsOf(cardOf(draft)).slice(0, 2)).toEqual([
      '1r:unbind_phone:client:5',
      '1s:unbind_phone:client:6',
    ]);
  });

  it('on an overview asks for a way to be chosen', () => {
    const draft = present(sayYes(overview, '好的'));
    expect(textOf(draft)).toBe(follow.choose_way);
    expect(draft.session.at).toEqual(overviewOf('unbind_phone'));
  });

  it.each(['好，开始吧', '带我走一遍', 'let’s start'])(
    'that wants to begin goes into the first way: %s',
    (text) => {
      expect(sayYes(overview, text)?.session.at).toEqual(stepAt('unbind_phone', 'client', 1));
    },
  );

  it('after an answer, outside of guides, asks what to begin with', () => {
    expect(textOf(present(sayYes(answered, '好的')))).toBe(follow.ready);
  });

  it('on the way, after a side question, leads back to the step', () => {
    const draft = present(sayYes(aside, '好的'));
    expect(draft.session.at).toEqual(onTheWay);
    expect(deedsOf(cardOf(draft))[0]).toBe('1r:unbind_phone:client:5');
  });

  it('before anything was said has nothing to lean on', () => {
    expect(sayYes(start, '好的')).toBeNull();
  });
});

describe('no', () => {
  it('to “did it help?” asks why, and keeps the place', () => {
    const draft = present(sayNo(finished));
    expect(draft.effects).toEqual([{ kind: 'feedback', topic: 'unbind_phone', helped: false }]);
    expect(draft.session.at).toEqual(onTheWay);
    expect(textOf(draft)).toContain(guide.not_helped);
  });

  it('to whether one can still log in goes to the appeal', () => {
    expect(sayNo(forked)?.session.at).toEqual(stepAt('forgot_bound', 'appeal', 1));
  });

  it('to what was asked back is none of these', () => {
    const draft = present(sayNo(choosing));
    expect(draft.outcome.decision).toBe('fallback');
    expect(draft.session.misses).toBe(1);
  });

  it('at a step is “no, there is none”: what to try, then the ways out', () => {
    const first = present(sayNo(onStep));
    expect(cardOf(first).title).toBe(guide.missing_title);
    const tried = seeing(walking, toMissing(walking, place));
    expect(textOf(present(sayNo(tried)))).toBe(guide.missing_then);
  });

  it('after a side question is no answer to the step, nor anywhere else', () => {
    expect(sayNo(aside)).toBeNull();
    expect(sayNo(overview)).toBeNull();
    expect(sayNo(answered)).toBeNull();
    expect(sayNo(start)).toBeNull();
  });
});
