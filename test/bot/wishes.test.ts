import { describe, expect, it } from 'vitest';
import { overviewCard } from '../../src/bot/cards/guide-cards.js';
import { findPlace, toStep } from '../../src/bot/guide-moves.js';
import { noSuchChoice } from '../../src/bot/notices.js';
import { openTopic } from '../../src/bot/open-topic.js';
import { keepInSight, toNextWish, wishesIn, withoutAnswered } from '../../src/bot/wishes.js';
import { locales } from '../../src/knowledge/index.js';
import { cardOf, deedsOf, labelsOf, present, primaryOf } from '../support/cards.js';
import { onTheWay, overviewOf, sceneIn } from '../support/scenes.js';
import { shippedIn, topicIn } from '../support/shipped.js';
import { candidates } from '../support/understandings.js';

const zh = shippedIn('zh-CN');
const further = (...intents: string[]) =>
  candidates(...intents.map((intent) => [intent, 0.9] as const));
const wishing = (...wishes: string[]) => sceneIn('zh-CN', { wishes });

describe('wishesIn', () => {
  it('keeps guides and articles, in the order in which they were asked for', () => {
    expect(wishesIn(zh, further('unbind_email', 'faq_impact', 'revoke_app'))).toEqual([
      'unbind_email',
      'faq_impact',
      'revoke_app',
    ]);
  });

  it.each(['thanks', 'choice.unbind', 'neighbour.wechat', 'refusal.others_account', 'gone'])(
    'does not keep %s, which nobody can be led through',
    (intent) => {
      expect(wishesIn(zh, further(intent, 'unbind_email'))).toEqual(['unbind_email']);
    },
  );

  it('keeps three at most', () => {
    const many = ['unbind_email', 'faq_impact', 'revoke_app', 'faq_rebind', 'caution_backup'];
    expect(wishesIn(zh, further(...many))).toEqual(many.slice(0, 3));
  });
});

describe('toNextWish', () => {
  it('opens the first of what is left', () => {
    const draft = present(toNextWish(wishing('unbind_email', 'faq_impact')));
    expect(draft.outcome).toMatchObject({ decision: 'answer', topics: ['unbind_email'] });
  });

  it('is nothing when nothing is left, or when the content has lost it', () => {
    expect(toNextWish(wishing())).toBeNull();
    expect(toNextWish(wishing('gone'))).toBeNull();
  });
});

describe('withoutAnswered', () => {
  const { session } = wishing('unbind_email', 'faq_impact');

  it('drops what was answered', () => {
    expect(withoutAnswered(session, ['unbind_email']).wishes).toEqual(['faq_impact']);
    expect(withoutAnswered(session, ['faq_impact', 'unbind_email']).wishes).toEqual([]);
  });

  it('drops the guide that the person has gone into', () => {
    const inside = { ...session, at: overviewOf('unbind_email') };
    expect(withoutAnswered(inside, []).wishes).toEqual(['faq_impact']);
  });

  it('leaves the session as it is when nothing was answered', () => {
    expect(withoutAnswered(session, ['unbind_phone'])).toBe(session);
  });
});

describe('keepInSight', () => {
  const guide = topicIn('zh-CN', 'unbind_phone', 'guide');
  const overview = overviewCard(zh, 'unbind_phone', guide);
  const scene = sceneIn('zh-CN', { at: onTheWay });
  const step = cardOf(toStep(scene, present(findPlace(scene, 'unbind_phone', 'client', 5)), false));

  it('names what is left beneath a card, and leads to it, set off', () => {
    const card = keepInSight(zh, ['unbind_email', 'faq_impact'], overview);
    expect(card.body).toEqual([
      ...overview.body,
      { kind: 'text', text: '接着还有：解绑邮箱 · 会影响用 QQ 吗' },
    ]);
    expect(labelsOf(card)).toEqual([...labelsOf(overview), ['解绑邮箱', '会影响用 QQ 吗']]);
    expect(primaryOf(card).slice(-2)).toEqual(['1t:unbind_email', '1t:faq_impact']);
  });

  it('has no button on a step, which has ways on of its own', () => {
    const card = keepInSight(zh, ['unbind_email'], step);
    expect(card.body.at(-1)).toEqual({ kind: 'text', text: '接着还有：解绑邮箱' });
    expect(card.keyboard).toEqual(step.keyboard);
  });

  it('adds no button to a card that leaves those on screen', () => {
    const word = cardOf(noSuchChoice(scene));
    expect(keepInSight(zh, ['unbind_email'], word).keyboard).toEqual([]);
  });

  it('offers nothing twice', () => {
    const card = keepInSight(zh, ['forgot_bound', 'unbind_email'], overview);
    expect(deedsOf(card).filter((deed) => deed === '1t:forgot_bound')).toHaveLength(1);
    expect(deedsOf(card).at(-1)).toBe('1t:unbind_email');
  });

  it('leaves a card as it is when nothing is left, or nothing that the content still has', () => {
    expect(keepInSight(zh, [], overview)).toBe(overview);
    expect(keepInSight(zh, ['gone'], overview)).toBe(overview);
  });

  it('neither names nor leads to what the content has lost', () => {
    const card = keepInSight(zh, ['gone', 'unbind_email'], overview);
    expect(card.body.at(-1)).toEqual({ kind: 'text', text: '接着还有：解绑邮箱' });
    expect(deedsOf(card)).not.toContain('1t:gone');
    expect(deedsOf(card)).toContain('1t:unbind_email');
  });

  it.each(locales)('names it also where the keyboard has no room, in %s', (locale) => {
    const local = shippedIn(locale);
    const at = sceneIn(locale, { at: onTheWay });
    const full = cardOf(present(openTopic(at, 'forgot_bound')));
    const keyboard = Array.from({ length: 8 }, () => present(full.keyboard[0]));
    const card = keepInSight(local, ['unbind_email'], { ...full, keyboard });
    expect(card.keyboard).toEqual(keyboard);
    const label = local.topics.get('unbind_email')?.label;
    expect(card.body.at(-1)).toMatchObject({ text: expect.stringContaining(label ?? '?') });
  });
});
