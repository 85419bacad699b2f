import { describe, expect, it } from 'vitest';
import { finishedCard, helpedCard, notHelpedCard } from '../../../src/bot/cards/end-cards.js';
import { locales } from '../../../src/knowledge/index.js';
import { deedsOf, labelsOf, present, primaryOf } from '../../support/cards.js';
import { shippedIn, topicIn } from '../../support/shipped.js';

const zh = shippedIn('zh-CN');
const phone = topicIn('zh-CN', 'unbind_phone', 'guide');
const forgot = topicIn('zh-CN', 'forgot_bound', 'guide');
const { stuck: _, ...neverStuck } = phone;
const guides = ['unbind_phone', 'unbind_email', 'revoke_app', 'forgot_bound'];

describe('finishedCard', () => {
  it('asks whether it helped, and leads back to the last step', () => {
    const card = finishedCard(zh, 'unbind_phone', 'client', 6);
    expect(card.title).toBe(zh.phrases.guide.finished_title);
    expect(card.body).toEqual([{ kind: 'text', text: zh.phrases.guide.finished }]);
    expect(labelsOf(card)).toEqual([['解决了', '还没解决'], ['上一步']]);
    expect(deedsOf(card)).toEqual([
      '1h:unbind_phone:y',
      '1h:unbind_phone:n',
      '1s:unbind_phone:client:6',
    ]);
    expect(primaryOf(card)).toEqual(['1h:unbind_phone:y']);
  });
});

describe('helpedCard', () => {
  it('closes warmly, and offers what people do next', () => {
    const card = helpedCard(zh, phone);
    expect(card.body).toEqual([{ kind: 'text', text: zh.phrases.guide.helped }]);
    expect(deedsOf(card)).toEqual([...present(phone.after).map((topic) => `1t:${topic}`), '1m']);
  });

  it('offers the guide’s neighbours, where nothing is known to come after it', () => {
    const { after: _, ...plain } = phone;
    expect(deedsOf(helpedCard(zh, plain))).toEqual([
      ...phone.next.map((topic) => `1t:${topic}`),
      '1m',
    ]);
  });
});

describe('notHelpedCard', () => {
  it('asks why, with three reasons, another way, a human and the menu', () => {
    const card = notHelpedCard(zh, 'unbind_phone', phone);
    expect(card.body).toEqual([{ kind: 'text', text: zh.phrases.guide.not_helped }]);
    expect(labelsOf(card)).toEqual([
      ['找不到解绑按钮'],
      ['收不到验证码'],
      ['旧号旧邮箱用不了'],
      ['换个方式', '找人工'],
      ['主菜单'],
    ]);
    expect(deedsOf(card)).toEqual([
      '1y:unbind_phone:1',
      '1y:unbind_phone:2',
      '1y:unbind_phone:3',
      '1w:unbind_phone',
      '1t:human',
      '1m',
    ]);
  });

  it('offers no other way where there is only one', () => {
    expect(labelsOf(notHelpedCard(zh, 'forgot_bound', forgot)).at(-2)).toEqual(['找人工']);
  });

  it('offers what comes next, where a guide knows no reasons', () => {
    const deeds = deedsOf(notHelpedCard(zh, 'unbind_phone', neverStuck));
    expect(deeds).toEqual([
      ...phone.next.map((topic) => `1t:${topic}`),
      '1w:unbind_phone',
      '1t:human',
      '1m',
    ]);
  });

  it('keeps the number of a reason when another one is no topic any more', () => {
    const poorer = { ...phone, stuck: ['gone', ...present(phone.stuck).slice(1)] };
    expect(deedsOf(notHelpedCard(zh, 'unbind_phone', poorer)).slice(0, 2)).toEqual([
      '1y:unbind_phone:2',
      '1y:unbind_phone:3',
    ]);
  });
});

describe.each(guides)('after %s', (topic) => {
  it.each(locales)('every way on has a label of its own in %s', (locale) => {
    const local = shippedIn(locale);
    const guide = topicIn(locale, topic, 'guide');
    for (const card of [helpedCard(local, guide), notHelpedCard(local, topic, guide)]) {
      const labels = labelsOf(card).flat();
      expect(new Set(labels).size).toBe(labels.length);
      expect(card.keyboard.length).toBeLessThanOrEqual(8);
    }
  });
});
