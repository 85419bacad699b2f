import { describe, expect, it } from 'vitest';
import {
  answerCard,
  choiceCard,
  clarifyCard,
  withReadings,
} from '../../../src/bot/cards/answer-cards.js';
import { textBlocks } from '../../../src/bot/text-blocks.js';
import { deedsOf, labelsOf, primaryOf } from '../../support/cards.js';
import { onTheWay } from '../../support/scenes.js';
import { shippedIn, topicIn } from '../../support/shipped.js';

const zh = shippedIn('zh-CN');
const impact = topicIn('zh-CN', 'faq_impact', 'article');
const rebind = topicIn('zh-CN', 'faq_rebind', 'article');

describe('answerCard', () => {
  it('has the article’s words, and offers what people ask next', () => {
    const card = answerCard(zh, impact, null);
    expect(card.title).toBe(impact.title);
    expect(card.body).toEqual(textBlocks(impact.text));
    expect(deedsOf(card)).toEqual(impact.next.map((topic) => `1t:${topic}`));
  });

  it('leads a person who asked on the way back to their step, first of all', () => {
    const card = answerCard(zh, impact, onTheWay);
    expect(labelsOf(card)[0]).toEqual(['回到第 5 步']);
    expect(primaryOf(card)).toEqual(['1r:unbind_phone:client:5']);
  });

  it('leads to the official page, where the article has one', () => {
    expect(deedsOf(answerCard(zh, rebind, null))[0]).toBe('https://aq.qq.com/');
  });

  it('leads to the menu when nothing comes next', () => {
    const thanks = topicIn('zh-CN', 'thanks', 'talk');
    expect(labelsOf(answerCard(zh, thanks, null))).toEqual([['主菜单']]);
    expect(labelsOf(answerCard(zh, thanks, onTheWay))).toEqual([['回到第 5 步']]);
  });

  it('has no title where the topic has none', () => {
    expect(answerCard(zh, topicIn('zh-CN', 'thanks', 'talk'), null)).not.toHaveProperty('title');
  });
});

describe('choiceCard', () => {
  it('asks what is meant, one choice a row, with a way out', () => {
    const choice = topicIn('zh-CN', 'choice.phone', 'choice');
    const card = choiceCard(zh, choice);
    expect(card.body).toEqual(textBlocks(choice.text));
    expect(labelsOf(card)).toEqual([
      ['解绑手机号'],
      ['旧号旧邮箱用不了'],
      ['收不到验证码'],
      ['以后还能再绑吗'],
      ['都不是'],
    ]);
  });
});

describe('clarifyCard', () => {
  it('asks which of several is meant, one choice a row, with a way out', () => {
    const card = clarifyCard(shippedIn('en'), ['unbind_phone', 'forgot_bound']);
    expect(card.title).toBe(shippedIn('en').phrases.clarify.title);
    expect(labelsOf(card)).toEqual([
      ['Unbind a phone number'],
      ['Lost number or email'],
      ['None of these'],
    ]);
  });
});

describe('withReadings', () => {
  const card = answerCard(zh, impact, onTheWay);

  it('puts them at the end, under a word of what they are', () => {
    const more = withReadings(zh, card, ['unbind_email']);
    expect(more.body).toEqual([...card.body, { kind: 'text', text: zh.phrases.other_readings }]);
    expect(labelsOf(more)).toEqual([...labelsOf(card), ['解绑邮箱']]);
  });

  it('offers nothing twice', () => {
    const deeds = deedsOf(withReadings(zh, card, ['faq_rebind']));
    expect(deeds.filter((deed) => deed === '1t:faq_rebind')).toHaveLength(1);
    expect(deeds.at(-1)).toBe('1t:faq_rebind');
  });

  it('is the card itself when there is nothing to offer', () => {
    expect(withReadings(zh, card, [])).toBe(card);
    expect(withReadings(zh, card, ['no_such'])).toBe(card);
  });
});
