import { describe, expect, it } from 'vitest';
import { fallbackCard, menuCard, noticeCard } from '../../../src/bot/cards/menu-cards.js';
import { type KnowledgeBase, locales } from '../../../src/knowledge/index.js';
import { deedsOf, labelsOf, primaryOf } from '../../support/cards.js';
import { onTheWay } from '../../support/scenes.js';
import { knowledge, shippedIn } from '../../support/shipped.js';

const zh = shippedIn('zh-CN');
const menu = knowledge.settings.menu.map((topic) => `1t:${topic}`);
const neverMissed = { at: null, misses: 0 };
const longMenu: KnowledgeBase = {
  ...knowledge,
  settings: {
    ...knowledge.settings,
    menu: [...knowledge.settings.menu, 'faq_rebind', 'caution_backup'],
  },
};

describe('menuCard', () => {
  it('offers what the bot can do, the languages, and a human', () => {
    const card = menuCard(knowledge, zh);
    expect(card.title).toBe(zh.phrases.menu.title);
    expect(deedsOf(card)).toEqual([...menu, '1l', '1t:human']);
  });

  it('may say something else above', () => {
    expect(menuCard(knowledge, zh, '你好。').body).toEqual([{ kind: 'text', text: '你好。' }]);
  });

  it.each(locales)('keeps the languages and the human beside the longest menu in %s', (locale) => {
    const card = menuCard(longMenu, shippedIn(locale));
    expect(card.keyboard.length).toBeLessThanOrEqual(8);
    expect(deedsOf(card).slice(-2)).toEqual(['1l', '1t:human']);
  });
});

describe('fallbackCard', () => {
  it('says so, names what the bot can do, and offers it', () => {
    const card = fallbackCard(knowledge, zh, [], neverMissed);
    expect(card.title).toBe(zh.phrases.fallback.title);
    expect(deedsOf(card)).toEqual([...menu, '1t:human']);
    expect(primaryOf(card)).toEqual([]);
  });

  it('offers what is nearest first, and not again in the menu', () => {
    const card = fallbackCard(knowledge, zh, ['faq_impact', 'faq_rebind'], neverMissed);
    expect(card.body.at(-1)).toEqual({ kind: 'text', text: zh.phrases.fallback.near });
    expect(labelsOf(card).slice(0, 2)).toEqual([['会影响用 QQ 吗'], ['以后还能再绑吗']]);
    expect(primaryOf(card)).toEqual(['1t:faq_impact', '1t:faq_rebind']);
    expect(new Set(deedsOf(card)).size).toBe(deedsOf(card).length);
  });

  it.each([1, 2, 99])('sets a human off for who was not understood before (%d)', (misses) => {
    const card = fallbackCard(knowledge, zh, ['faq_impact'], { at: onTheWay, misses });
    expect(primaryOf(card)).toEqual(['1t:faq_impact', '1r:unbind_phone:client:5', '1t:human']);
    expect(labelsOf(card).at(-1)).toEqual([zh.phrases.buttons.human]);
  });

  it.each(locales)('never loses the way back or the human to a full keyboard in %s', (locale) => {
    const near = ['forgot_bound.review_time', 'neighbour.wechat', 'caution_backup'];
    const card = fallbackCard(longMenu, shippedIn(locale), near, { at: onTheWay, misses: 1 });
    expect(card.keyboard.length).toBeLessThanOrEqual(8);
    expect(deedsOf(card).slice(0, 4)).toEqual([
      ...near.map((topic) => `1t:${topic}`),
      '1r:unbind_phone:client:5',
    ]);
    expect(deedsOf(card).at(-1)).toBe('1t:human');
  });
});

describe('noticeCard', () => {
  it('puts the way back to a step above the menu', () => {
    const card = noticeCard(knowledge, zh, '留意', onTheWay);
    expect(card.body).toEqual([{ kind: 'text', text: '留意' }]);
    expect(deedsOf(card)).toEqual(['1r:unbind_phone:client:5', ...menu, '1t:human']);
  });
});
