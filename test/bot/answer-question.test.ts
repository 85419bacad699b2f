import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/bot/answer-question.js';
import type { Understanding } from '../../src/intents/index.js';
import { deedsOf, labelsOf, only, primaryOf } from '../support/cards.js';
import { onTheWay, sceneIn, stepAt } from '../support/scenes.js';
import { shippedIn } from '../support/shipped.js';
import { ambiguous, candidates, understood, unknown } from '../support/understandings.js';

const scene = sceneIn('zh-CN', { misses: 1 });
const answer = (understanding: Understanding, from = scene) =>
  answerQuestion(from, '……', understanding);
const shown = (understanding: Understanding, from = scene) =>
  only(answer(understanding, from).replies).card;
const { phrases } = shippedIn('zh-CN');

describe('a question that was understood', () => {
  it('is answered, with the confidence and what else it might have been', () => {
    const readings = candidates(['faq_rebind', 0.06]);
    const { outcome, session } = answer(understood('faq_impact', { readings }));
    expect(outcome).toEqual({
      decision: 'answer',
      topics: ['faq_impact'],
      confidence: 0.9,
      alternatives: readings,
      offered: ['faq_rebind'],
    });
    expect(session.misses).toBe(0);
  });

  it('offers other readings beneath, each topic on one button', () => {
    // The article leads to faq_rebind and unbind_phone by itself.
    const readings = candidates(['faq_rebind', 0.06], ['unbind_email', 0.05]);
    const card = shown(understood('faq_impact', { readings }));
    expect(card.body.at(-1)).toEqual({ kind: 'text', text: phrases.other_readings });
    expect(labelsOf(card).slice(-2)).toEqual([['以后还能再绑吗'], ['解绑邮箱']]);
    expect(new Set(deedsOf(card)).size).toBe(deedsOf(card).length);
  });

  it('offers no more than the keyboard has room for, and says what it offers', () => {
    const readings = candidates(
      ...['neighbour.wechat', 'why_unbind', 'faq_rebind', 'caution_backup'].map(
        (intent) => [intent, 0.02] as const,
      ),
    );
    const way = stepAt('revoke_app', 'qq_connect', 1);
    const understanding = understood('forgot_bound.stolen', { readings });
    const from = sceneIn('en', { at: way });
    const { offered } = answer(understanding, from).outcome;
    const card = shown(understanding, from);
    expect(card.keyboard.length).toBeLessThanOrEqual(8);
    expect(deedsOf(card).slice(-offered.length)).toEqual(offered.map((topic) => `1t:${topic}`));
  });

  it.each(['thanks', 'refusal.others_account', 'no_such'])(
    'offers no %s as a reading',
    (intent) => {
      const readings = candidates([intent, 0.06]);
      expect(answer(understood('faq_impact', { readings })).outcome.offered).toEqual([]);
    },
  );

  it('offers nothing beneath what offers four already', () => {
    const readings = candidates(['unbind_phone', 0.06], ['faq_rebind', 0.05]);
    const { outcome } = answer(understood('choice.unbind', { readings }));
    expect(outcome.offered).toEqual(['unbind_phone', 'unbind_email', 'revoke_app', 'forgot_bound']);
  });

  it('goes right to the way that it names', () => {
    const { outcome, session, replies } = answer(
      understood('unbind_phone', { entities: { way: 'website' } }),
    );
    expect(session.at).toEqual(stepAt('unbind_phone', 'security_center', 1));
    expect(outcome).toMatchObject({ decision: 'answer', topics: ['unbind_phone'] });
    expect(only(replies).replaces).toBe(false);
  });

  it('shows the overview of a guide that has no such way', () => {
    const { session } = answer(understood('forgot_bound', { entities: { way: 'client' } }));
    expect(session.at).toEqual({ topic: 'forgot_bound', method: null, step: 0 });
  });

  it('takes a fork at once for who has told which branch is theirs', () => {
    const told = (loggedIn: boolean, from = scene) =>
      answer(understood('forgot_bound', { entities: { loggedIn } }), from);
    expect(told(false).session.at).toEqual(stepAt('forgot_bound', 'appeal', 1));
    expect(told(false).outcome).toMatchObject({ decision: 'answer', topics: ['forgot_bound'] });
    const named = sceneIn('zh-CN', { bound: 'phone' });
    expect(told(true, named).session.at).toEqual({ topic: 'unbind_phone', method: null, step: 0 });
  });

  it('asks at a fork whoever has told nothing of it', () => {
    const draft = answer(understood('forgot_bound', { entities: { hasBound: false } }));
    expect(draft.session.at).toEqual({ topic: 'forgot_bound', method: null, step: 0 });
    expect(primaryOf(only(draft.replies).card)).toEqual(['1k:forgot_bound:y', '1k:forgot_bound:n']);
  });

  it('is declined when the content has lost the topic', () => {
    expect(answer(understood('gone')).outcome.decision).toBe('fallback');
  });
});

describe('a question for several things', () => {
  const further = candidates(['unbind_email', 0.9], ['thanks', 0.9], ['faq_impact', 0.8]);

  it('is answered with the first, and the others are kept in mind', () => {
    const { session, outcome } = answer(understood('unbind_phone', { further, readings: further }));
    expect(outcome).toMatchObject({
      topics: ['unbind_phone'],
      offered: ['unbind_email', 'faq_impact'],
    });
    expect(session.wishes).toEqual(['unbind_email', 'faq_impact']);
  });

  it('goes right to the way that it names, and still keeps the others', () => {
    const understanding = understood('unbind_phone', { further, entities: { way: 'website' } });
    const { session } = answer(understanding);
    expect(session.at).toEqual(stepAt('unbind_phone', 'security_center', 1));
    expect(session.wishes).toEqual(['unbind_email', 'faq_impact']);
  });

  it('leaves what was asked for before in mind while nothing else is asked for', () => {
    const wishing = sceneIn('zh-CN', { wishes: ['revoke_app'] });
    expect(answer(understood('faq_impact'), wishing).session.wishes).toEqual(['revoke_app']);
  });

  it('offers nothing twice where the first is asked back', () => {
    const { outcome } = answer(understood('choice.unbind', { further }));
    expect(outcome.decision).toBe('clarify');
    expect(new Set(outcome.offered).size).toBe(outcome.offered.length);
  });
});

describe('an ambiguous question', () => {
  it('is asked back, likeliest first, with a way out', () => {
    const choices = candidates(['unbind_phone', 0.4], ['forgot_bound', 0.3]);
    const { outcome, session, effects } = answer(ambiguous(choices));
    expect(outcome).toEqual({
      decision: 'clarify',
      topics: [],
      confidence: 0.4,
      alternatives: choices,
      offered: ['unbind_phone', 'forgot_bound'],
    });
    expect(deedsOf(shown(ambiguous(choices)))).toEqual([
      '1t:unbind_phone',
      '1t:forgot_bound',
      '1n',
    ]);
    expect(session.misses).toBe(0);
    expect(effects).toEqual([]);
  });

  it('names what a bare question chooses from, not the bare question', () => {
    const { offered } = answer(
      ambiguous(candidates(['choice.app', 0.4], ['revoke_app', 0.3])),
    ).outcome;
    expect(offered).toEqual(['revoke_app', 'revoke_app.wrong_account', 'caution_third_party']);
  });

  it('asks with at most four', () => {
    const choices = candidates(['choice.unbind', 0.3], ['choice.app', 0.2], ['choice.code', 0.1]);
    expect(answer(ambiguous(choices)).outcome.offered).toHaveLength(4);
  });

  it('asks whether a human is wanted, rather than calling one', () => {
    const choices = candidates(['human', 0.3], ['unbind_phone.option_missing', 0.2]);
    const { outcome, effects } = answer(ambiguous(choices));
    expect(outcome.offered).toEqual(['human', 'unbind_phone.option_missing']);
    expect(effects).toEqual([]);
  });

  it('that is most likely not covered gets that said at once, the rest beneath', () => {
    const choices = candidates(['neighbour.wechat', 0.4], ['unbind_phone.already_bound', 0.3]);
    expect(answer(ambiguous(choices)).outcome).toMatchObject({
      decision: 'fallback',
      topics: ['neighbour.wechat'],
      offered: ['unbind_phone.already_bound'],
      alternatives: choices.slice(1),
    });
  });

  it('that is rather covered than not is asked back, with what is not among the choices', () => {
    const choices = candidates(
      ['neighbour.wechat', 0.3],
      ['unbind_phone', 0.2],
      ['revoke_app', 0.2],
    );
    expect(answer(ambiguous(choices)).outcome).toMatchObject({
      decision: 'clarify',
      offered: ['neighbour.wechat', 'unbind_phone', 'revoke_app'],
    });
  });

  it('is never refused, nor taken for small talk, on a mere suspicion', () => {
    for (const intent of ['refusal.others_account', 'thanks']) {
      const choices = candidates([intent, 0.4], ['unbind_email.closing', 0.3]);
      expect(answer(ambiguous(choices)).outcome, intent).toMatchObject({
        decision: 'fallback',
        topics: [],
        offered: ['unbind_email.closing'],
      });
    }
  });

  it('that is refused, or what the refusal names next, is the latter', () => {
    const choices = candidates(
      ['refusal.others_account', 0.4],
      ['unbind_phone.already_bound', 0.3],
    );
    expect(answer(ambiguous(choices)).outcome).toMatchObject({
      decision: 'answer',
      topics: ['unbind_phone.already_bound'],
    });
  });

  it('with one reading that can be offered is declined, and names that as near', () => {
    const choices = candidates(['unbind_email', 0.4], ['thanks', 0.3]);
    const { outcome, session, effects } = answer(ambiguous(choices));
    expect(outcome).toEqual({
      decision: 'fallback',
      topics: [],
      confidence: 0.4,
      alternatives: choices,
      offered: ['unbind_email'],
    });
    expect(session).toMatchObject({ misses: 2, at: null });
    expect(effects).toEqual([{ kind: 'unanswered', text: '……', confidence: 0.4 }]);
    const card = shown(ambiguous(choices));
    expect(card.title).toBe(phrases.fallback.title);
    expect(card.body.at(-1)).toEqual({ kind: 'text', text: phrases.fallback.near });
    expect(deedsOf(card)[0]).toBe('1t:unbind_email');
    expect(primaryOf(card)).toContain('1t:unbind_email');
  });

  it('with a human as the one reading is declined, and calls none', () => {
    const { outcome, effects } = answer(ambiguous(candidates(['human', 0.4], ['thanks', 0.3])));
    expect(outcome).toMatchObject({ decision: 'fallback', topics: [], offered: [] });
    expect(effects).toEqual([{ kind: 'unanswered', text: '……', confidence: 0.4 }]);
  });

  it('is declined when nothing can be offered', () => {
    expect(answer(ambiguous(candidates(['gone', 0.4], ['lost', 0.3]))).outcome).toMatchObject({
      decision: 'fallback',
      offered: [],
    });
  });
});

describe('a question that means nothing to the bot', () => {
  it('is declined honestly, with all that the bot can do', () => {
    const card = shown(unknown());
    expect(card.title).toBe(phrases.fallback.title);
    expect(deedsOf(card)).toEqual(
      expect.arrayContaining(['1t:unbind_phone', '1t:unbind_email', '1t:revoke_app', '1t:human']),
    );
  });

  it('is kept as unanswered, and counted', () => {
    const { effects, outcome, session } = answerQuestion(
      scene,
      '今天天气怎么样',
      unknown(candidates(['thanks', 0.05])),
    );
    expect(effects).toEqual([{ kind: 'unanswered', text: '今天天气怎么样', confidence: 0.05 }]);
    expect(outcome).toMatchObject({ decision: 'fallback', topics: [], offered: [] });
    expect(session.misses).toBe(2);
  });

  it('sets a human off for who was not understood before either', () => {
    expect(primaryOf(shown(unknown(), sceneIn('zh-CN')))).toEqual([]);
    expect(primaryOf(shown(unknown(), sceneIn('zh-CN', { misses: 1 })))).toEqual(['1t:human']);
  });

  it('stops counting before a session could not hold it', () => {
    expect(answer(unknown(), sceneIn('zh-CN', { misses: 99 })).session.misses).toBe(99);
  });

  it('offers first what is nearest, three at most', () => {
    const near = candidates(
      ['faq_rebind', 0.1],
      ['caution_backup', 0.09],
      ['why_unbind', 0.08],
      ['faq_impact', 0.07],
    );
    const { offered } = answer(unknown(near)).outcome;
    expect(offered).toEqual(['faq_rebind', 'caution_backup', 'why_unbind']);
    expect(deedsOf(shown(unknown(near))).slice(0, 3)).toEqual(offered.map((id) => `1t:${id}`));
  });

  it('offers a human in any case, and once', () => {
    const understanding = unknown(candidates(['human', 0.2], ['faq_impact', 0.1]));
    expect(answer(understanding).outcome.offered).toEqual(['faq_impact']);
    expect(deedsOf(shown(understanding)).filter((deed) => deed === '1t:human')).toHaveLength(1);
  });

  it('leads a person on the way back to their step', () => {
    const from = sceneIn('zh-CN', { at: onTheWay });
    expect(deedsOf(shown(unknown(), from))[0]).toBe('1r:unbind_phone:client:5');
    expect(answer(unknown(), from).session.at).toEqual(onTheWay);
  });
});
