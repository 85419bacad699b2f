import { describe, expect, it } from 'vitest';
import { findPlace, toAllSteps, toFinished, toMissing, toStep } from '../../src/bot/guide-moves.js';
import {
  actionsOnScreen,
  hereOf,
  inMind,
  isAside,
  isAskedWhetherHelped,
  isStepOnScreen,
  wayInMind,
  waysOn,
} from '../../src/bot/here.js';
import { openTopic } from '../../src/bot/open-topic.js';
import type { Scene } from '../../src/bot/scene.js';
import { shortWord } from '../../src/bot/short-word.js';
import { locales } from '../../src/knowledge/index.js';
import { deedsOf, labelsOf, present, primaryOf } from '../support/cards.js';
import { onTheWay, overviewOf, sceneIn, seeing, stepAt } from '../support/scenes.js';

const walking = sceneIn('zh-CN', { at: onTheWay, topic: 'unbind_phone', way: 'client' });
const choosing = sceneIn('zh-CN', { at: overviewOf('revoke_app'), topic: 'revoke_app' });
const aside = sceneIn('zh-CN', { at: onTheWay, topic: 'faq_impact' });
const outside = sceneIn('zh-CN');
const about = (topic: string | null, session = {}) => sceneIn('zh-CN', { topic, ...session });
const ways = (scene: Scene) => ({ body: [], keyboard: waysOn(scene) });

describe('hereOf', () => {
  it('is a step, an overview, or outside of guides', () => {
    expect(hereOf(walking)).toMatchObject({
      kind: 'step',
      place: { topic: 'unbind_phone', methodId: 'client', number: 5 },
    });
    expect(hereOf(choosing)).toMatchObject({ kind: 'overview', topic: 'revoke_app' });
    expect(hereOf(outside)).toEqual({ kind: 'outside' });
  });

  it('is the step also while something else is asked', () => {
    expect(hereOf(aside)).toMatchObject({ kind: 'step', place: { number: 5 } });
  });

  it('is the overview where the content has lost the step, and outside where it has lost the guide', () => {
    const lost = sceneIn('zh-CN', { at: stepAt('unbind_phone', 'client', 12) });
    expect(hereOf(lost)).toMatchObject({ kind: 'overview', topic: 'unbind_phone' });
    expect(hereOf(sceneIn('zh-CN', { at: stepAt('gone', 'client', 1) })).kind).toBe('outside');
  });

  it('names the app that the talk is about', () => {
    const scene = sceneIn('zh-CN', { at: overviewOf('revoke_app'), app: 'genshin' });
    expect(hereOf(scene)).toMatchObject({ guide: { title: '取消“原神”的 QQ 授权' } });
  });
});

describe('inMind', () => {
  it('is where the person stands, whatever they ask beside it', () => {
    expect(inMind(aside)).toEqual(hereOf(aside));
  });

  it.each([
    ['unbind_email', 'unbind_email'],
    ['forgot_bound.stolen', 'forgot_bound'],
    ['unbind_phone.option_missing', 'unbind_phone'],
  ])('is, after %s, the guide %s', (topic, guide) => {
    expect(inMind(about(topic))).toMatchObject({ kind: 'overview', topic: guide });
  });

  it.each([null, 'faq_impact', 'caution_verification.which_channel', 'gone.gone'])(
    'is no guide after %s',
    (topic) => {
      expect(inMind(about(topic))).toEqual({ kind: 'outside' });
    },
  );
});

describe('wayInMind', () => {
  const wayOf = (scene: Scene) => {
    const here = inMind(scene);
    return here.kind === 'outside' ? null : wayInMind(scene, here);
  };

  it('is the way of the step', () => {
    expect(wayOf(sceneIn('zh-CN', { ...walking.session, way: 'security_center' }))).toBe('client');
  });

  it('is the one gone last, where the guide has it, else the first', () => {
    expect(wayOf(about('unbind_email', { way: 'security_center' }))).toBe('security_center');
    expect(wayOf(about('revoke_app', { way: 'security_center' }))).toBe('qq_connect');
    expect(wayOf(choosing)).toBe('qq_connect');
  });
});

describe('isAside', () => {
  it('tells who asked something on the way', () => {
    expect(isAside(aside)).toBe(true);
    expect(isAside(walking)).toBe(false);
    expect(isAside(about('faq_impact'))).toBe(false);
    expect(isAside(sceneIn('zh-CN', { at: onTheWay }))).toBe(false);
  });
});

describe('what is on screen', () => {
  const place = present(findPlace(walking, 'unbind_phone', 'client', 5));

  it('is read from the choices, without what was not packed by us', () => {
    const choices = [
      { label: '旧的', data: '0t:unbind_phone' },
      { label: '主菜单', data: '1m' },
      { label: '解绑邮箱', data: '1t:unbind_email' },
    ];
    expect(actionsOnScreen(sceneIn('zh-CN', { choices }))).toEqual([
      { kind: 'menu' },
      { kind: 'topic', topic: 'unbind_email' },
    ]);
  });

  it.each([
    ['the step itself', toStep(walking, place, false), true],
    ['what to try for it', toMissing(walking, place), false],
    ['all steps', toAllSteps(walking, place), false],
    ['a word about it', shortWord(walking, '好。'), false],
    ['a side question', present(openTopic(walking, 'faq_impact')), false],
  ])('is the step where they stand? %s', (_, draft, expected) => {
    expect(isStepOnScreen(seeing(walking, draft))).toBe(expected);
  });
});

it('tells whether “did it help?” is on screen', () => {
  const place = present(findPlace(walking, 'unbind_phone', 'client', 6));
  expect(isAskedWhetherHelped(seeing(walking, toFinished(walking, place)))).toBe(true);
  for (const draft of [toStep(walking, place, false), shortWord(walking, '好。')])
    expect(isAskedWhetherHelped(seeing(walking, draft))).toBe(false);
  expect(isAskedWhetherHelped(outside)).toBe(false);
});

describe('the ways on', () => {
  it('from a step: back to it, on, what to try, all steps, and a human', () => {
    expect(labelsOf(ways(walking))).toEqual([
      ['回到第 5 步', '下一步'],
      ['我没看到这个', '全部步骤'],
      ['找人工'],
    ]);
    expect(deedsOf(ways(walking))).toEqual([
      '1r:unbind_phone:client:5',
      '1s:unbind_phone:client:6',
      '1x:unbind_phone:client:5',
      '1a:unbind_phone:client',
      '1t:human',
    ]);
    expect(primaryOf(ways(walking))).toEqual(['1r:unbind_phone:client:5']);
  });

  it('from the last step: the end', () => {
    const last = sceneIn('zh-CN', { at: { ...onTheWay, step: 6 } });
    expect(deedsOf(ways(last))[1]).toBe('1f:unbind_phone:client');
  });

  it('from an overview: its ways, two neighbours, and a human', () => {
    expect(labelsOf(ways(choosing))).toEqual([
      ['用 QQ 互联'],
      ['到那个应用里解绑'],
      ['应用里的数据还在吗'],
      ['要先绑别的登录方式'],
      ['找人工'],
    ]);
  });

  it('from an overview with a fork: its answers first', () => {
    const forked = sceneIn('zh-CN', { at: overviewOf('forgot_bound') });
    expect(deedsOf(ways(forked)).slice(0, 3)).toEqual([
      '1k:forgot_bound:y',
      '1k:forgot_bound:n',
      '1s:forgot_bound:appeal:1',
    ]);
  });

  it('from outside: what the bot can do, and a human', () => {
    expect(deedsOf(ways(outside))).toEqual([
      '1t:unbind_phone',
      '1t:unbind_email',
      '1t:revoke_app',
      '1t:forgot_bound',
      '1t:faq_impact',
      '1t:why_unbind',
      '1t:human',
    ]);
  });

  it.each(locales)('fit a keyboard from anywhere in %s', (locale) => {
    for (const at of [null, onTheWay, overviewOf('forgot_bound'), overviewOf('revoke_app')]) {
      const { keyboard } = ways(sceneIn(locale, { at }));
      expect(keyboard.length).toBeLessThanOrEqual(8);
      for (const row of keyboard) expect(row.length).toBeLessThanOrEqual(3);
    }
  });
});
