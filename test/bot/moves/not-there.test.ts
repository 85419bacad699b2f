import { describe, expect, it } from 'vitest';
import {
  findPlace,
  toAllSteps,
  toFinished,
  toMissing,
  toStep,
} from '../../../src/bot/guide-moves.js';
import { notThere } from '../../../src/bot/moves/index.js';
import { openTopic } from '../../../src/bot/open-topic.js';
import { shortWord } from '../../../src/bot/short-word.js';
import { cardOf, deedsOf, present, primaryOf, textOf } from '../../support/cards.js';
import { onTheWay, overviewOf, sceneIn, seeing, stepAt } from '../../support/scenes.js';
import { shippedIn } from '../../support/shipped.js';

const { guide } = shippedIn('zh-CN').phrases;
const place = present(findPlace(sceneIn('zh-CN'), 'unbind_phone', 'client', 3));
const walking = sceneIn('zh-CN', {
  at: stepAt('unbind_phone', 'client', 3),
  topic: 'unbind_phone',
});
const onStep = seeing(walking, toStep(walking, place, false));
const tried = seeing(walking, toMissing(walking, place));

describe('the thing of a step that is not on screen', () => {
  it.each([1, 2, 3, 4, 5, 6])('gets what to try at step %d of 6', (step) => {
    const scene = sceneIn('zh-CN', { at: { ...onTheWay, step }, topic: 'unbind_phone' });
    const draft = present(notThere(scene, '没有这个选项'));
    const own = findPlace(scene, 'unbind_phone', 'client', step)?.step.missing ?? '';
    expect(textOf(draft)).toContain(own.split('\n')[0]);
    expect(cardOf(draft).progress).toEqual({ step, steps: 6 });
    expect(draft.session.at).toEqual({ ...onTheWay, step });
  });

  it.each([
    ['the step itself', toStep(walking, place, false)],
    ['a word about it', shortWord(walking, '好。')],
    ['a side question', present(openTopic(walking, 'faq_impact'))],
    ['all steps at once', toAllSteps(walking, place)],
  ])('gets it for the first time while %s is on screen', (_, shown) => {
    const draft = present(notThere(seeing(walking, shown), '没有这个选项'));
    expect(cardOf(draft).title).toBe(guide.missing_title);
    expect(textOf(draft)).toContain(place.step.missing);
  });

  it('gets what to try for the last step while “did it help?” is on screen', () => {
    const last = present(findPlace(walking, 'unbind_phone', 'client', 6));
    const asked = seeing(walking, toFinished(walking, last));
    expect(textOf(present(notThere(asked, '我没看到这个')))).toContain(last.step.missing);
  });

  it('is that of another step whose label is named', () => {
    const draft = present(notThere(onStep, '设置里没有账号与安全'));
    expect(draft.session.at).toEqual(stepAt('unbind_phone', 'client', 4));
    expect(cardOf(draft).progress).toEqual({ step: 4, steps: 6 });
  });
});

describe('to somebody who has tried it', () => {
  const draft = present(notThere(tried, '还是没有'));

  it('come the ways out, a human foremost', () => {
    expect(textOf(draft)).toBe(guide.missing_then);
    expect(deedsOf(cardOf(draft))).toEqual([
      '1t:human',
      '1r:unbind_phone:client:3',
      '1s:unbind_phone:client:4',
      '1w:unbind_phone',
      'https://aq.qq.com/',
    ]);
    expect(primaryOf(cardOf(draft))[0]).toBe('1t:human');
    expect(draft.session.at).toEqual(walking.session.at);
  });

  it('comes what to try for another step, if its label is named', () => {
    const other = present(notThere(tried, '账号与安全也没有'));
    expect(cardOf(other).progress).toEqual({ step: 4, steps: 6 });
  });
});

it('where no step is, nothing can be missing', () => {
  for (const at of [null, overviewOf('unbind_phone'), stepAt('gone', 'client', 1)])
    expect(notThere(sceneIn('zh-CN', { at, topic: 'unbind_phone' }), '没有这个选项')).toBeNull();
});
