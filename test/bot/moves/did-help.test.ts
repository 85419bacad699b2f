import { describe, expect, it } from 'vitest';
import { didHelp } from '../../../src/bot/moves/did-help.js';
import type { Scene } from '../../../src/bot/scene.js';
import { cardOf, deedsOf, present, textOf } from '../../support/cards.js';
import { onTheWay, overviewOf, sceneIn } from '../../support/scenes.js';
import { shippedIn } from '../../support/shipped.js';

const { follow, guide } = shippedIn('zh-CN').phrases;
const inGuide: readonly (readonly [string, Scene])[] = [
  ['a step', sceneIn('zh-CN', { at: onTheWay, topic: 'unbind_phone' })],
  ['the first step', sceneIn('zh-CN', { at: { ...onTheWay, step: 1 }, topic: 'unbind_phone' })],
  ['the last step', sceneIn('zh-CN', { at: { ...onTheWay, step: 6 }, topic: 'unbind_phone' })],
  ['the overview', sceneIn('zh-CN', { at: overviewOf('unbind_phone'), topic: 'unbind_phone' })],
];
const [, walking] = present(inGuide[0]);

describe.each(inGuide)('from %s', (_, scene) => {
  it('“it worked” closes the guide warmly', () => {
    const draft = present(didHelp(scene, true));
    expect(cardOf(draft).body[0]).toEqual({ kind: 'text', text: guide.helped });
    expect(draft.effects).toEqual([{ kind: 'feedback', topic: 'unbind_phone', helped: true }]);
    expect(draft.session.at).toBeNull();
  });

  it('“it did not” asks why, with three reasons, and keeps the place', () => {
    const draft = present(didHelp(scene, false));
    expect(cardOf(draft).body[0]).toEqual({ kind: 'text', text: guide.not_helped });
    expect(deedsOf(cardOf(draft)).slice(0, 3)).toEqual(
      [1, 2, 3].map((reason) => `1y:unbind_phone:${reason}`),
    );
    expect(draft.effects).toEqual([{ kind: 'feedback', topic: 'unbind_phone', helped: false }]);
    expect(draft.session.at).toEqual(scene.session.at);
  });
});

it('what worked leads on to what else was asked for', () => {
  const wishing = sceneIn('zh-CN', { ...walking.session, wishes: ['unbind_email'] });
  const draft = present(didHelp(wishing, true));
  expect(draft.outcome.topics).toEqual(['unbind_email']);
  expect(textOf(draft)).toContain(follow.solved);
});

describe('of an answer', () => {
  const asked = sceneIn('zh-CN', { topic: 'caution_verification.code_not_received' });
  const aside = sceneIn('zh-CN', { at: onTheWay, topic: 'caution_verification.code_not_received' });

  it.each([
    ['outside of guides', asked],
    ['after a side question', aside],
  ])('“it worked” is met gladly, %s', (_, scene) => {
    const draft = present(didHelp(scene, true));
    expect(textOf(draft)).toBe(follow.solved);
    expect(draft.effects).toEqual([
      { kind: 'feedback', topic: 'caution_verification.code_not_received', helped: true },
    ]);
    expect(draft.session.at).toEqual(scene.session.at);
  });

  it.each([
    ['outside of guides', asked],
    ['after a side question', aside],
  ])('“it did not” gets what is near, and a human, %s', (_, scene) => {
    const draft = present(didHelp(scene, false));
    expect(textOf(draft)).toBe(follow.not_solved);
    expect(deedsOf(cardOf(draft))).toEqual([
      '1t:caution_verification.which_channel',
      '1t:forgot_bound',
      '1t:neighbour.sim_card',
      '1t:human',
    ]);
    expect(draft.effects).toMatchObject([{ kind: 'feedback', helped: false }]);
  });

  it('leads to a human once, also where the answer does', () => {
    const scene = sceneIn('zh-CN', { topic: 'unbind_phone.option_missing' });
    const deeds = deedsOf(cardOf(present(didHelp(scene, false))));
    expect(deeds.filter((deed) => deed === '1t:human')).toHaveLength(1);
  });

  it('leads back to the step from a side question that did not help', () => {
    const deeds = deedsOf(cardOf(present(didHelp(aside, true))));
    expect(deeds[0]).toBe('1r:unbind_phone:client:5');
  });
});

it('there is nothing that could have helped', () => {
  for (const topic of [null, 'gone', 'thanks'])
    for (const helped of [true, false])
      expect(didHelp(sceneIn('zh-CN', { topic }), helped)).toBeNull();
});
