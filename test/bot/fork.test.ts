import { describe, expect, it } from 'vitest';
import { branchTold, toFork } from '../../src/bot/fork.js';
import { locales } from '../../src/knowledge/index.js';
import { cardOf, deedsOf, only, present, primaryOf, textOf } from '../support/cards.js';
import { overviewOf, sceneIn, stepAt } from '../support/scenes.js';
import { topicIn } from '../support/shipped.js';

const forgot = topicIn('zh-CN', 'forgot_bound', 'guide');
const phone = topicIn('zh-CN', 'unbind_phone', 'guide');
const asked = sceneIn('zh-CN', {
  at: overviewOf('forgot_bound'),
  topic: 'forgot_bound',
  misses: 1,
});

describe('branchTold', () => {
  it.each([true, false])('is told by who says that they can log in: %s', (loggedIn) => {
    expect(branchTold(forgot, { loggedIn })).toBe(loggedIn);
  });

  it('has to be asked of who tells something else', () => {
    expect(branchTold(forgot, {})).toBeUndefined();
    expect(branchTold(forgot, { hasBound: false })).toBeUndefined();
  });

  it.each([true, false])(
    'is told by who still has what is bound, where that is asked: %s',
    (hasBound) => {
      const fork = { ...present(forgot.fork), asks: 'has_bound' } as const;
      expect(branchTold({ fork }, { hasBound })).toBe(hasBound);
      expect(branchTold({ fork }, { loggedIn: true })).toBeUndefined();
    },
  );

  it('is none where there is no fork', () => {
    expect(branchTold(phone, { loggedIn: true, hasBound: true })).toBeUndefined();
  });
});

describe('who can still log in', () => {
  it.each([
    ['phone', 'unbind_phone'],
    ['mailbox', 'unbind_email'],
  ] as const)('and named the %s, is led to its guide, with a word above', (bound, guide) => {
    const scene = sceneIn('zh-CN', { ...asked.session, bound });
    const draft = present(toFork(scene, 'forgot_bound', true));
    expect(draft.outcome).toMatchObject({ decision: 'answer', topics: [guide] });
    expect(draft.session).toMatchObject({ at: overviewOf(guide), topic: guide, misses: 0 });
    expect(cardOf(draft).body[0]).toEqual({ kind: 'text', text: forgot.fork?.yes.lead });
    expect(primaryOf(cardOf(draft))[0]).toMatch(`1s:${guide}:`);
  });

  it.each([null, 'app'] as const)(
    'and named no thing that it is about (%s), is led to the first guide, the other beside it',
    (bound) => {
      const draft = present(
        toFork(sceneIn('zh-CN', { ...asked.session, bound }), 'forgot_bound', true),
      );
      expect(draft.outcome).toMatchObject({ decision: 'answer', topics: ['unbind_phone'] });
      expect(draft.session).toMatchObject({ at: overviewOf('unbind_phone'), misses: 0 });
      expect(cardOf(draft).body[0]).toEqual({ kind: 'text', text: forgot.fork?.yes.lead });
      expect(deedsOf(cardOf(draft)).at(-1)).toBe('1t:unbind_email');
    },
  );

  it('is offered no other guide beside the one of the thing that they named', () => {
    const named = sceneIn('zh-CN', { ...asked.session, bound: 'phone' });
    const deeds = deedsOf(cardOf(present(toFork(named, 'forgot_bound', true))));
    expect(deeds).not.toContain('1t:unbind_email');
  });

  it('finds the answer below the question', () => {
    expect(only(present(toFork(asked, 'forgot_bound', true)).replies).replaces).toBe(false);
  });
});

describe('who cannot log in', () => {
  it.each(locales)('comes to the first step of the appeal, with a word above, in %s', (locale) => {
    const scene = sceneIn(locale, { ...asked.session, locale, bound: 'phone' });
    const draft = present(toFork(scene, 'forgot_bound', false));
    const { fork } = topicIn(locale, 'forgot_bound', 'guide');
    expect(cardOf(draft).body[0]).toEqual({ kind: 'text', text: fork?.no.text });
    expect(cardOf(draft).progress).toEqual({ step: 1, steps: 4 });
    expect(draft.session.at).toEqual(stepAt('forgot_bound', 'appeal', 1));
    expect(only(draft.replies).replaces).toBe(true);
  });

  it('is not promised that it works', () => {
    expect(textOf(present(toFork(asked, 'forgot_bound', false)))).toContain('不一定通过');
  });
});

it.each(['unbind_phone', 'faq_impact', 'no_such', 'toString'])('%s has no fork', (topic) => {
  expect(toFork(asked, topic, true)).toBeNull();
  expect(toFork(asked, topic, false)).toBeNull();
});
