import { describe, expect, it } from 'vitest';
import { changeWay } from '../../../src/bot/moves/index.js';
import { cardOf, deedsOf, present, textOf } from '../../support/cards.js';
import { onTheWay, overviewOf, sceneIn, stepAt } from '../../support/scenes.js';
import { shippedIn } from '../../support/shipped.js';

const { follow } = shippedIn('zh-CN').phrases;
const walking = sceneIn('zh-CN', { at: onTheWay, topic: 'unbind_phone' });
const standingAt = (at: typeof onTheWay) => sceneIn('zh-CN', { at, topic: at.topic });
const website = stepAt('unbind_phone', 'security_center', 1);

describe('another way, without a word which', () => {
  it.each([
    ['a step', walking],
    ['the first step', standingAt({ ...onTheWay, step: 1 })],
    ['the last step', standingAt({ ...onTheWay, step: 6 })],
    ['the overview', standingAt(overviewOf('unbind_phone'))],
    ['a side question', sceneIn('zh-CN', { at: onTheWay, topic: 'faq_impact' })],
    ['an answer about the guide', sceneIn('zh-CN', { topic: 'unbind_phone.option_missing' })],
  ])('from %s: there are all to choose from', (_, scene) => {
    const { session, replies } = present(changeWay(scene, {}));
    expect(session).toMatchObject({ at: overviewOf('unbind_phone'), topic: 'unbind_phone' });
    expect(deedsOf(cardOf({ replies })).slice(0, 2)).toEqual([
      '1s:unbind_phone:client:1',
      '1s:unbind_phone:security_center:1',
    ]);
  });

  it('is said not to be there where it is the only one', () => {
    const at = stepAt('forgot_bound', 'appeal', 2);
    const draft = present(changeWay(standingAt(at), {}));
    expect(textOf(draft)).toBe(follow.only_way);
    expect(draft.session.at).toEqual(at);
    expect(deedsOf(cardOf(draft))).toContain('1t:human');
  });
});

describe('a way that is named', () => {
  it('begins at its first step', () => {
    const draft = present(changeWay(walking, { way: 'website' }));
    expect(draft.session.at).toEqual(website);
    expect(cardOf(draft).progress).toEqual({ step: 1, steps: 5 });
    expect(draft.replies[0]?.replaces).toBe(false);
  });

  it('is said to be the one they are in', () => {
    const draft = present(changeWay(walking, { way: 'client' }));
    expect(cardOf(draft).body[0]).toEqual({ kind: 'text', text: follow.same_way });
    expect(draft.session.at).toEqual(onTheWay);
    expect(cardOf(draft).progress).toEqual({ step: 5, steps: 6 });
  });

  it('is begun also by who has chosen none yet, or asked something on the way', () => {
    for (const scene of [
      standingAt(overviewOf('unbind_phone')),
      sceneIn('zh-CN', { at: onTheWay, topic: 'faq_impact' }),
    ])
      expect(changeWay(scene, { way: 'website' })?.session.at).toEqual(website);
  });

  it('is said not to be there, with those that are', () => {
    const revoking = standingAt(stepAt('revoke_app', 'qq_connect', 2));
    const draft = present(changeWay(revoking, { way: 'client' }));
    expect(cardOf(draft).body[0]).toEqual({ kind: 'text', text: follow.no_such_way });
    expect(draft.session.at).toEqual(overviewOf('revoke_app'));
  });
});

describe('a computer', () => {
  it('has a browser at hand: the website it is, with a word why', () => {
    const draft = present(changeWay(walking, { device: 'computer', way: 'client' }));
    expect(draft.session.at).toEqual(website);
    expect(cardOf(draft).body[0]).toEqual({ kind: 'text', text: follow.on_computer });
  });

  it('is where they are already', () => {
    const draft = present(changeWay(standingAt({ ...website, step: 3 }), { device: 'computer' }));
    expect(cardOf(draft).body[0]).toEqual({ kind: 'text', text: follow.on_computer });
    expect(draft.session.at?.step).toBe(3);
  });

  it('does for the only way too', () => {
    const appeal = standingAt(stepAt('forgot_bound', 'appeal', 2));
    const draft = present(changeWay(appeal, { device: 'computer' }));
    expect(textOf(draft)).toContain(follow.on_computer);
    expect(draft.session.at).toEqual(stepAt('forgot_bound', 'appeal', 2));
  });
});

describe('a phone', () => {
  it('has QQ itself', () => {
    const draft = changeWay(standingAt({ ...website, step: 3 }), { device: 'phone' });
    expect(draft?.session.at).toEqual(stepAt('unbind_phone', 'client', 1));
  });

  it('may go any of the ways where QQ itself is none', () => {
    const revoking = standingAt(stepAt('revoke_app', 'qq_connect', 2));
    const draft = present(changeWay(revoking, { device: 'phone' }));
    expect(draft.session.at).toEqual(stepAt('revoke_app', 'qq_connect', 2));
    expect(textOf(draft)).toContain(follow.on_phone);
    const [first] = draft.replies[0]?.card.keyboard ?? [];
    expect(first?.[0]).toMatchObject({ data: '1s:revoke_app:platform:1' });
  });
});

it('outside of guides there is no way to change', () => {
  for (const topic of [null, 'faq_impact', 'gone'])
    expect(changeWay(sceneIn('zh-CN', { topic }), { way: 'website' })).toBeNull();
});
