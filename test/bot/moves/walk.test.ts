import { describe, expect, it } from 'vitest';
import { findPlace, toAllSteps, toFinished, toStep } from '../../../src/bot/guide-moves.js';
import { allSteps, goBack, goOn, repeat, restart, resume } from '../../../src/bot/moves/walk.js';
import type { Scene } from '../../../src/bot/scene.js';
import { shortWord } from '../../../src/bot/short-word.js';
import { cardOf, deedsOf, present, textOf } from '../../support/cards.js';
import { onTheWay, overviewOf, sceneIn, seeing, stepAt } from '../../support/scenes.js';
import { shippedIn, topicIn } from '../../support/shipped.js';

const { follow, guide, menu } = shippedIn('zh-CN').phrases;
const clientAt = (step: number) => stepAt('unbind_phone', 'client', step);
const at = (step: number) => sceneIn('zh-CN', { at: clientAt(step), topic: 'unbind_phone' });
const overview = sceneIn('zh-CN', { at: overviewOf('unbind_phone'), topic: 'unbind_phone' });
const outside = sceneIn('zh-CN');
const aside = sceneIn('zh-CN', { at: onTheWay, topic: 'faq_impact' });
const besides = sceneIn('zh-CN', { topic: 'unbind_phone.notice' });
const wishing = sceneIn('zh-CN', { wishes: ['unbind_email'] });
const seen = (scene: Scene) =>
  seeing(scene, toStep(scene, present(findPlace(scene, 'unbind_phone', 'client', 5)), false));
const placeAfter = (move: (scene: Scene) => ReturnType<typeof goOn>, scene: Scene) =>
  move(scene)?.session.at;

describe('on', () => {
  it('goes to the next step, from the first to the last', () => {
    for (const step of [1, 2, 3, 4, 5])
      expect(placeAfter(goOn, at(step))).toEqual(clientAt(step + 1));
  });

  it('from the last step comes to the end, which asks whether it helped', () => {
    const draft = present(goOn(at(6)));
    expect(cardOf(draft).title).toBe(guide.finished_title);
    expect(draft.session.at).toEqual(clientAt(6));
  });

  it('from the overview goes into the first way', () => {
    expect(placeAfter(goOn, overview)).toEqual(clientAt(1));
  });

  it('goes on from the step after a side question', () => {
    const draft = present(goOn(aside));
    expect(draft.session).toMatchObject({ at: clientAt(6), topic: 'unbind_phone' });
  });

  it('outside goes to what else was asked for, or to the guide that the talk was about', () => {
    expect(goOn(wishing)?.outcome.topics).toEqual(['unbind_email']);
    expect(goOn(besides)?.outcome.topics).toEqual(['unbind_phone']);
    expect(textOf(present(goOn(outside)))).toBe(follow.ready);
  });

  it('passes what is told to be done', () => {
    expect(goOn(at(2), '头像、设置、账号与安全都点了')?.session.at).toEqual(clientAt(5));
    expect(goOn(at(4), '账号与安全点了，下一步')?.session.at).toEqual(clientAt(5));
  });

  it('never goes back for a label of a step that lies behind', () => {
    expect(goOn(at(5), '设置点了')?.session.at).toEqual(clientAt(6));
  });

  it('is shown below, as a move', () => {
    const draft = present(goOn(at(2)));
    expect(draft.replies[0]?.replaces).toBe(false);
    expect(draft.outcome.decision).toBe('navigate');
  });
});

describe('back', () => {
  it('goes to the step before, from the last to the second', () => {
    for (const step of [6, 5, 4, 3, 2])
      expect(goBack(at(step), '上一步')?.session.at).toEqual(clientAt(step - 1));
  });

  it('from “did it help?” goes to the last step', () => {
    const last = present(findPlace(at(6), 'unbind_phone', 'client', 6));
    const asked = seeing(at(6), toFinished(at(6), last));
    expect(goBack(asked, '上一步')?.session.at).toEqual(clientAt(6));
    expect(cardOf(present(goBack(asked, '上一步'))).progress).toEqual({ step: 6, steps: 6 });
  });

  it('from the first step goes to the overview', () => {
    const draft = present(goBack(at(1), '上一步'));
    expect(draft.session.at).toEqual(overviewOf('unbind_phone'));
    expect(cardOf(draft).title).toBe(topicIn('zh-CN', 'unbind_phone', 'guide').title);
  });

  it.each([
    ['the overview', overview],
    ['outside', outside],
  ])('from %s goes to the menu', (_, scene) => {
    const draft = present(goBack(scene, '返回'));
    expect(cardOf(draft).title).toBe(menu.title);
    expect(draft.session.at).toBeNull();
  });

  it('after a side question goes to where they were; to the step before where that is named', () => {
    expect(goBack(aside, '返回')?.session.at).toEqual(clientAt(5));
    for (const text of ['上一步', 'the step before', 'shang yi bu'])
      expect(goBack(aside, text)?.session.at).toEqual(clientAt(4));
  });
});

describe('resume', () => {
  it('goes to the step after a side question, or after a word about it', () => {
    expect(placeAfter(resume, aside)).toEqual(clientAt(5));
    expect(placeAfter(resume, seeing(at(5), shortWord(at(5), '好。')))).toEqual(clientAt(5));
    expect(resume(aside)?.session.topic).toBe('unbind_phone');
  });

  it('goes on from a step that they see', () => {
    expect(placeAfter(resume, seen(at(5)))).toEqual(clientAt(6));
  });

  it('goes to the step from all steps', () => {
    const place = present(findPlace(at(3), 'unbind_phone', 'client', 3));
    expect(placeAfter(resume, seeing(at(3), toAllSteps(at(3), place)))).toEqual(clientAt(3));
  });

  it('goes to the overview after a side question, and on from one that they see', () => {
    const asked = sceneIn('zh-CN', { at: overviewOf('unbind_phone'), topic: 'faq_impact' });
    expect(placeAfter(resume, asked)).toEqual(overviewOf('unbind_phone'));
    expect(placeAfter(resume, overview)).toEqual(clientAt(1));
  });

  it('outside goes to what else was asked for, or to the guide that the talk was about', () => {
    expect(resume(wishing)?.outcome.topics).toEqual(['unbind_email']);
    expect(resume(besides)?.outcome.topics).toEqual(['unbind_phone']);
    expect(textOf(present(resume(outside)))).toBe(follow.ready);
  });
});

describe('repeat', () => {
  it.each([
    ['the first step', at(1)],
    ['the last step', at(6)],
  ])('shows %s once more, and says so', (_, scene) => {
    const draft = present(repeat(scene));
    expect(cardOf(draft).body[0]).toEqual({ kind: 'text', text: follow.once_more });
    expect(draft.session.at).toEqual(scene.session.at);
    expect(cardOf(draft).progress?.step).toBe(scene.session.at?.step);
  });

  it('shows the overview once more', () => {
    expect(placeAfter(repeat, overview)).toEqual(overviewOf('unbind_phone'));
  });

  it('answers a side question once more, and keeps the place', () => {
    const draft = present(repeat(aside));
    expect(draft.outcome.topics).toEqual(['faq_impact']);
    expect(draft.session.at).toEqual(onTheWay);
    expect(textOf(draft)).toContain(follow.once_more);
  });

  it('answers outside of guides once more, where anything was answered', () => {
    expect(repeat(sceneIn('zh-CN', { topic: 'faq_rebind' }))?.outcome.topics).toEqual([
      'faq_rebind',
    ]);
    expect(repeat(outside)).toBeNull();
    expect(repeat(sceneIn('zh-CN', { topic: 'gone' }))).toBeNull();
  });
});

describe('restart', () => {
  it.each([1, 3, 6])('from step %d goes to the first', (step) => {
    expect(placeAfter(restart, at(step))).toEqual(clientAt(1));
  });

  it('goes to the first step of the way they are in', () => {
    const website = sceneIn('zh-CN', { at: stepAt('unbind_phone', 'security_center', 4) });
    expect(placeAfter(restart, website)).toEqual(stepAt('unbind_phone', 'security_center', 1));
  });

  it('after a side question goes to the first step too', () => {
    expect(placeAfter(restart, aside)).toEqual(clientAt(1));
  });

  it('from the overview goes into its first way, and to it after a side question', () => {
    expect(placeAfter(restart, overview)).toEqual(clientAt(1));
    const asked = sceneIn('zh-CN', { at: overviewOf('unbind_phone'), topic: 'faq_impact' });
    expect(placeAfter(restart, asked)).toEqual(overviewOf('unbind_phone'));
  });

  it('outside begins the guide that the talk was about, or else the talk', () => {
    expect(placeAfter(restart, besides)).toEqual(clientAt(1));
    const ended = sceneIn('zh-CN', { topic: 'unbind_phone', way: 'security_center' });
    expect(placeAfter(restart, ended)).toEqual(stepAt('unbind_phone', 'security_center', 1));
    expect(restart(outside)?.outcome.topics).toEqual(['greeting']);
  });
});

describe('all steps', () => {
  it.each([
    ['a step', at(3), clientAt(3)],
    ['the overview', overview, clientAt(1)],
    ['a side question', aside, clientAt(5)],
    ['an answer about the guide', besides, clientAt(1)],
  ])('from %s are those of the way, and keep the step', (_, scene, place) => {
    const draft = present(allSteps(scene));
    expect(draft.session.at).toEqual(place);
    expect(cardOf(draft).body[0]).toMatchObject({ kind: 'list', ordered: true });
    expect(deedsOf(cardOf(draft))[0]).toBe('1s:unbind_phone:client:1');
  });

  it('are none outside of guides', () => {
    expect(allSteps(outside)).toBeNull();
    expect(allSteps(sceneIn('zh-CN', { topic: 'faq_impact' }))).toBeNull();
  });
});
