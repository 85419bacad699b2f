import { describe, expect, it } from 'vitest';
import { toNamedStep } from '../../../src/bot/moves/index.js';
import { fill } from '../../../src/bot/phrase.js';
import { toPlainText } from '../../../src/bot/plain-text.js';
import { deedsOf, only, present } from '../../support/cards.js';
import { onTheWay, overviewOf, sceneIn, stepAt } from '../../support/scenes.js';
import { shippedIn } from '../../support/shipped.js';

const scene = sceneIn('zh-CN', { at: onTheWay, topic: 'unbind_phone' });

describe('a step that is named', () => {
  it.each([
    [1, 1],
    [3, 3],
    [6, 6],
    ['last', 6],
  ] as const)('(%s) is shown below, as a move', (named, expected) => {
    const draft = present(toNamedStep(scene, named));
    expect(draft.session.at).toEqual({ ...onTheWay, step: expected });
    expect(draft.outcome.decision).toBe('navigate');
    expect(only(draft.replies)).toMatchObject({
      replaces: false,
      card: { progress: { step: expected, steps: 6 } },
    });
  });

  it('is one of the way that the person is in', () => {
    const at = stepAt('unbind_phone', 'security_center', 1);
    expect(toNamedStep(sceneIn('zh-CN', { at }), 'last')?.session.at).toEqual({ ...at, step: 5 });
  });

  it('is one of the first way for who has picked none yet', () => {
    const asked = sceneIn('zh-CN', { at: overviewOf('revoke_app') });
    expect(toNamedStep(asked, 4)?.session.at).toEqual(stepAt('revoke_app', 'qq_connect', 4));
    expect(toNamedStep(asked, 'last')?.session.at).toEqual(stepAt('revoke_app', 'qq_connect', 6));
  });

  it('is one of the guide also after a side question', () => {
    const aside = sceneIn('zh-CN', { at: onTheWay, topic: 'faq_impact' });
    expect(toNamedStep(aside, 3)?.session).toMatchObject({
      at: { ...onTheWay, step: 3 },
      topic: 'unbind_phone',
    });
  });
});

describe('a step that there is not', () => {
  it.each([0, 7, 99])('(%d) is told of, with how many there are and the ways on', (named) => {
    const draft = present(toNamedStep(scene, named));
    const { card, replaces } = only(draft.replies);
    const { no_such_step } = shippedIn('zh-CN').phrases.guide;
    expect(toPlainText(card)).toBe(fill(no_such_step, { steps: 6 }));
    expect(card).not.toHaveProperty('progress');
    expect(replaces).toBe(false);
    expect(deedsOf(card)).toEqual([
      '1r:unbind_phone:client:5',
      '1s:unbind_phone:client:6',
      '1x:unbind_phone:client:5',
      '1a:unbind_phone:client',
      '1t:human',
    ]);
    expect(draft.session.at).toEqual(onTheWay);
  });

  it('is told of before a way is chosen, by the first of them, which can be begun', () => {
    const asked = sceneIn('zh-CN', { at: overviewOf('revoke_app') });
    const { replies, session } = present(toNamedStep(asked, 9));
    expect(toPlainText(only(replies).card)).toContain('6');
    expect(deedsOf(only(replies).card)[0]).toBe('1s:revoke_app:qq_connect:1');
    expect(session.at).toEqual(overviewOf('revoke_app'));
  });
});

it('no step is named, or there is no guide to name it in: it is no move', () => {
  expect(toNamedStep(scene, undefined)).toBeNull();
  expect(toNamedStep(sceneIn('zh-CN'), 3)).toBeNull();
  expect(toNamedStep(sceneIn('zh-CN', { topic: 'faq_impact' }), 'last')).toBeNull();
});
