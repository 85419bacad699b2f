import { describe, expect, it } from 'vitest';
import { findPlace, toFinished } from '../../../src/bot/guide-moves.js';
import { makeMove } from '../../../src/bot/moves/index.js';
import type { Scene } from '../../../src/bot/scene.js';
import type { Entities } from '../../../src/intents/index.js';
import { type Move, moves } from '../../../src/knowledge/index.js';
import { cardOf, present, textOf } from '../../support/cards.js';
import { onTheWay, overviewOf, sceneIn, seeing, stepAt } from '../../support/scenes.js';
import { otherPhrasesIn, shippedIn } from '../../support/shipped.js';

const { follow, wishes, menu, language } = shippedIn('zh-CN').phrases;
const walking = sceneIn('zh-CN', { at: onTheWay, topic: 'unbind_phone' });
const outside = sceneIn('zh-CN');
const made = (scene: Scene, move: Move, entities: Entities = {}, text = '……') =>
  makeMove(scene, move, text, { entities });

describe('from a step', () => {
  it.each<[Move, Entities, number | null]>([
    ['next', {}, 6],
    ['back', {}, 4],
    ['repeat', {}, 5],
    ['restart', {}, 1],
    ['all_steps', {}, 5],
    ['steps_left', {}, 5],
    ['step', { step: 3 }, 3],
    ['step', { place: 3 }, 3],
    ['step', { step: 'last' }, 6],
    ['missing', {}, 5],
    ['not_solved', {}, 5],
    ['yes', {}, 5],
    ['no', {}, 5],
    ['stop', {}, 5],
    ['lost', {}, 5],
    ['solved', {}, null],
    ['menu', {}, null],
  ])('%s %j leads to step %s', (move, entities, step) => {
    expect(made(walking, move, entities)?.session.at?.step ?? null).toBe(step);
  });

  it('other_way, about and language go by what is named', () => {
    expect(made(walking, 'other_way', { way: 'website' })?.session.at).toEqual(
      stepAt('unbind_phone', 'security_center', 1),
    );
    expect(made(walking, 'about', { bound: 'mailbox' })?.outcome.topics).toEqual(['unbind_email']);
    expect(made(walking, 'language', { language: 'en' })?.session).toMatchObject({
      locale: 'en',
      localeChosen: true,
      at: onTheWay,
    });
  });

  it('a language that is not named is asked for', () => {
    expect(cardOf(present(made(walking, 'language'))).title).toBe(language.title);
  });

  it('stop keeps the place, and says so', () => {
    const draft = present(made(walking, 'stop'));
    expect(textOf(draft)).toBe(follow.paused);
    expect(draft.session.at).toEqual(onTheWay);
  });

  it('who does not follow is told that there is no hurry', () => {
    expect(textOf(present(made(walking, 'lost')))).toBe(follow.no_hurry);
  });

  it('what else was asked for comes next, or there is nothing left', () => {
    const wishing = sceneIn('zh-CN', { ...walking.session, wishes: ['unbind_email'] });
    expect(made(wishing, 'next_wish')?.outcome.topics).toEqual(['unbind_email']);
    expect(textOf(present(made(walking, 'next_wish', {}, '还有别的问题吗')))).toBe(wishes.none);
  });

  it('the next one is the next step, where nothing else was asked for', () => {
    expect(made(walking, 'next_wish', {}, 'next one then')?.session.at?.step).toBe(6);
  });
});

it('“done” under “did it help?” says that it did, and is no next step', () => {
  const place = present(findPlace(walking, 'unbind_phone', 'client', 6));
  const finished = seeing(walking, toFinished(walking, place));
  expect(made(finished, 'next', {}, '好了')?.effects).toEqual([
    { kind: 'feedback', topic: 'unbind_phone', helped: true },
  ]);
});

describe('from an overview', () => {
  const overview = sceneIn('zh-CN', { at: overviewOf('unbind_phone'), topic: 'unbind_phone' });

  it.each<[Move, Entities, number]>([
    ['next', {}, 1],
    ['resume', {}, 1],
    ['step', { step: 3 }, 3],
    ['all_steps', {}, 1],
    ['repeat', {}, 0],
    ['restart', {}, 1],
    ['steps_left', {}, 0],
    ['stop', {}, 0],
    ['lost', {}, 0],
  ])('%s %j leads to step %d', (move, entities, step) => {
    expect(made(overview, move, entities)?.session.at).toMatchObject({
      topic: 'unbind_phone',
      step,
    });
  });

  it('nothing can be missing yet: it is asked where they are stuck, and the place is kept', () => {
    const draft = made(overview, 'missing');
    expect(draft?.session.at).toEqual(overview.session.at);
    expect(draft?.effects).toEqual([]);
  });

  it('there is nothing to say no to', () => {
    expect(made(overview, 'no')).toBeNull();
  });
});

describe('outside of guides', () => {
  it.each<Move>([
    'repeat',
    'all_steps',
    'steps_left',
    'step',
    'other_way',
    'missing',
    'solved',
    'not_solved',
    'yes',
    'no',
    'about',
    'pick',
  ])('there is nothing for %s to lean on', (move) => {
    expect(made(outside, move, { step: 2, place: 2, bound: 'phone', way: 'client' })).toBeNull();
  });

  it.each<[Move, string | undefined]>([
    ['menu', menu.title],
    ['back', menu.title],
    ['restart', menu.title],
    ['language', language.title],
  ])('%s shows “%s”', (move, title) => {
    expect(cardOf(present(made(outside, move))).title).toBe(title);
  });

  it('stop says goodbye, and the lost are calmed', () => {
    expect(made(outside, 'stop')?.outcome.topics).toEqual(['goodbye']);
    expect(textOf(present(made(outside, 'lost')))).toBe(follow.no_hurry);
  });
});

describe('after a side question', () => {
  const aside = sceneIn('zh-CN', { at: onTheWay, topic: 'faq_impact' });

  it.each<[Move, number]>([
    ['resume', 5],
    ['next', 6],
    ['steps_left', 5],
    ['missing', 5],
    ['all_steps', 5],
    ['stop', 5],
  ])('%s is about the step', (move, step) => {
    expect(made(aside, move)?.session.at).toEqual({ ...onTheWay, step });
  });

  it.each<Move>(['repeat', 'solved', 'not_solved'])('%s is about the answer', (move) => {
    const { outcome, effects } = present(made(aside, move));
    const about = [
      ...outcome.topics,
      ...effects.flatMap((each) => ('topic' in each ? each.topic : [])),
    ];
    expect(about).toEqual(['faq_impact']);
  });
});

it('what may come twice in a row is worded otherwise every other turn', () => {
  const next = sceneIn('zh-CN', {
    ...walking.session,
    tone: { ...walking.session.tone, turns: 1 },
  });
  expect(textOf(present(made(next, 'stop')))).toBe(otherPhrasesIn('zh-CN').follow.paused);
  expect(textOf(present(made(next, 'stop')))).not.toBe(follow.paused);
});

it.each(moves)('%s never throws, whatever it leans on', (move) => {
  const odd: Entities = { bound: 'app', step: 99, place: 0, way: 'client', app: 'gone' };
  for (const at of [null, onTheWay, overviewOf('gone'), stepAt('gone', 'gone', 1)])
    for (const topic of [null, 'gone', 'thanks', 'choice.unbind'])
      expect(() => made(sceneIn('zh-CN', { at, topic }), move, odd)).not.toThrow();
});
