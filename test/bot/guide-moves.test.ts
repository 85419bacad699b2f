import { describe, expect, it } from 'vitest';
import {
  cardAt,
  findPlace,
  standing,
  toAllSteps,
  toFeedback,
  toFinished,
  toMissing,
  toOverview,
  toStep,
  toWays,
} from '../../src/bot/guide-moves.js';
import { only, present } from '../support/cards.js';
import { onTheWay, sceneIn, stepAt } from '../support/scenes.js';

const scene = sceneIn('zh-CN', { misses: 2 });
const place = present(findPlace(scene, 'unbind_phone', 'client', 5));
const overview = { topic: 'unbind_phone', method: null, step: 0 };

describe('findPlace', () => {
  it('finds a step of a guide', () => {
    expect(place).toMatchObject({ topic: 'unbind_phone', methodId: 'client', number: 5 });
    expect(place.step.do).toContain('「手机绑定」');
  });

  it.each([
    ['no_such', 'client', 1],
    ['faq_impact', 'client', 1],
    ['unbind_phone', 'appeal', 1],
    ['unbind_phone', 'toString', 1],
    ['unbind_phone', 'client', 0],
    ['unbind_phone', 'client', 7],
    ['unbind_phone', 'client', Number.NaN],
  ])('finds nothing at %s, %s, %d', (topic, method, number) => {
    expect(findPlace(scene, topic, method, number)).toBeNull();
  });
});

describe('cardAt', () => {
  it.each([
    ['the step', onTheWay, '解绑手机号 · 在 QQ 里操作'],
    ['the overview', overview, '解绑或更换 QQ 绑定的手机号'],
  ])('is %s where the person stands', (_, at, title) => {
    expect(cardAt(sceneIn('zh-CN', { at }))?.title).toBe(title);
  });

  it('is none for who stands nowhere, or where nothing is any more', () => {
    for (const at of [null, stepAt('unbind_phone', 'client', 9), stepAt('gone', 'client', 1)])
      expect(cardAt(sceneIn('zh-CN', { at }))).toBeNull();
  });
});

describe.each([
  ['toStep, pressed,', toStep(scene, place, true), true, onTheWay],
  ['toStep, asked for,', toStep(scene, place, false), false, onTheWay],
  ['toAllSteps', toAllSteps(scene, place), true, onTheWay],
  ['toMissing', toMissing(scene, place), true, onTheWay],
  ['toFinished', toFinished(scene, place), true, onTheWay],
  ['toWays', present(toWays(scene, 'unbind_phone')), true, overview],
  ['toFeedback, helped,', present(toFeedback(scene, 'unbind_phone', true)), true, null],
])('%s', (_, draft, replaces, at) => {
  it(`is a move, ${replaces ? 'in place of the card that was pressed' : 'below'}`, () => {
    expect(only(draft.replies).replaces).toBe(replaces);
    expect(draft.outcome).toMatchObject({ decision: 'navigate', topics: [], confidence: 1 });
  });

  it('tells where the person stands then, and what the talk is about, who is lost no more', () => {
    const way = at?.method ?? null;
    expect(draft.session).toEqual({ ...scene.session, at, topic: 'unbind_phone', way, misses: 0 });
  });
});

it('what did not help keeps the place, for what is in the way may be mended', () => {
  const stuck = sceneIn('zh-CN', { at: onTheWay, misses: 2 });
  const draft = present(toFeedback(stuck, 'unbind_phone', false));
  expect(only(draft.replies).replaces).toBe(true);
  expect(draft.session).toEqual({ ...stuck.session, topic: 'unbind_phone', misses: 0 });
});

it('only the answer to "did it help?" has an effect', () => {
  expect(toFeedback(scene, 'unbind_phone', false)?.effects).toEqual([
    { kind: 'feedback', topic: 'unbind_phone', helped: false },
  ]);
  expect(toFinished(scene, place).effects).toEqual([]);
});

it.each(['no_such', 'faq_impact'])('%s has no overview, no ways and no feedback', (topic) => {
  expect(toOverview(scene, topic)).toBeNull();
  expect(toWays(scene, topic)).toBeNull();
  expect(toFeedback(scene, topic, true)).toBeNull();
});

it('standing leaves the session that it is given as it was', () => {
  const before = structuredClone(scene.session);
  expect(standing(scene.session, onTheWay)).toMatchObject({ at: onTheWay, misses: 0 });
  expect(scene.session).toEqual(before);
});

it('standing nowhere, or before a choice, changes neither the talk’s subject nor the way gone last', () => {
  const { session } = sceneIn('zh-CN', { topic: 'faq_impact', way: 'client', at: onTheWay });
  expect(standing(session, null)).toMatchObject({ at: null, topic: 'faq_impact', way: 'client' });
  expect(standing(session, overview)).toMatchObject({ topic: 'unbind_phone', way: 'client' });
});
