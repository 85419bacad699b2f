import { describe, expect, it } from 'vitest';
import { linksOf, stepCard } from '../../../src/bot/cards/step-card.js';
import { findPlace } from '../../../src/bot/guide-moves.js';
import type { Locale } from '../../../src/knowledge/index.js';
import { deedsOf, labelsOf, present, primaryOf } from '../../support/cards.js';
import { sceneIn } from '../../support/scenes.js';

function step(topic: string, method: string, number: number, locale: Locale = 'zh-CN') {
  const scene = sceneIn(locale);
  const place = present(findPlace(scene, topic, method, number));
  return { place, card: stepCard(scene.local, place) };
}

describe('stepCard', () => {
  it('says what to do, what to look for, and what to mind, with progress', () => {
    const { card, place } = step('unbind_phone', 'client', 5);
    expect(card.title).toBe('解绑手机号 · 在 QQ 里操作');
    expect(card.progress).toEqual({ step: 5, steps: 6 });
    expect(card.body).toEqual([
      { kind: 'text', text: place.step.do },
      { kind: 'look', label: '屏幕上找：', text: place.step.look },
      { kind: 'note', label: '留意：', text: place.step.note },
    ]);
  });

  it('has the ways on: back, next, what is missing, other way, all steps', () => {
    const { card } = step('unbind_phone', 'client', 5);
    expect(labelsOf(card)).toEqual([
      ['上一步', '下一步'],
      ['我没看到这个'],
      ['换个方式', '全部步骤'],
    ]);
    expect(deedsOf(card)).toEqual([
      '1s:unbind_phone:client:4',
      '1s:unbind_phone:client:6',
      '1x:unbind_phone:client:5',
      '1w:unbind_phone',
      '1a:unbind_phone:client',
    ]);
    expect(primaryOf(card)).toEqual(['1s:unbind_phone:client:6']);
  });

  it('has no way back from the first step', () => {
    expect(labelsOf(step('unbind_phone', 'client', 1).card)[0]).toEqual(['下一步']);
  });

  it('ends after the last step', () => {
    const { card } = step('unbind_phone', 'client', 6);
    expect(labelsOf(card)[0]).toEqual(['上一步', '做完了']);
    expect(primaryOf(card)).toEqual(['1f:unbind_phone:client']);
  });

  it('offers no other way where there is only one', () => {
    expect(labelsOf(step('forgot_bound', 'appeal', 2).card).flat()).not.toContain('换个方式');
  });

  it('speaks the person’s language', () => {
    expect(labelsOf(step('forgot_bound', 'appeal', 2, 'en').card)).toEqual([
      ['Previous', 'Next'],
      ['Not on my screen'],
      ['All steps'],
      ['Open QQ Security Center'],
    ]);
  });
});

describe('linksOf', () => {
  it.each([
    ['unbind_phone', 'security_center', 3, ['https://aq.qq.com/']],
    ['revoke_app', 'qq_connect', 5, ['https://connect.qq.com/']],
    ['forgot_bound', 'appeal', 4, ['https://aq.qq.com/']],
    ['unbind_phone', 'client', 5, []],
    ['revoke_app', 'platform', 1, []],
  ])('of %s, %s, step %d: %j', (topic, method, number, urls) => {
    const links = linksOf(step(topic, method, number).place);
    expect(links.map((link) => 'url' in link && link.url)).toEqual(urls);
  });

  it('prefers the step’s own link', () => {
    const { place } = step('unbind_phone', 'security_center', 1);
    const own = { label: '这一步的网页', url: 'https://aq.qq.com/step' };
    expect(linksOf({ ...place, step: { do: '打开网页', link: own } })).toEqual([
      { kind: 'link', ...own },
    ]);
  });
});
