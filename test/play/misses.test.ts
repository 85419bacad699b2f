import { describe, expect, it } from 'vitest';
import { expectationSchema } from '../../src/play/expectation.js';
import { missesOf } from '../../src/play/misses.js';
import { someSeen } from './some-seen.js';

const misses = (expected: object, seen = someSeen()) =>
  missesOf(expectationSchema.parse(expected), seen);

describe('missesOf', () => {
  it.each([
    { decision: 'answer' },
    { decision: ['clarify', 'answer'] },
    { topic: 'forgot_bound' },
    { topic: ['unbind_phone', 'forgot*', 'forgot_bound*'] },
    { at: 'forgot_bound/appeal/1' },
    { at: ['none', 'forgot_bound/*'] },
    { text: '申诉' },
    { text: ['申诉', ['不能保证', '不一定']] },
    { not: ['抱歉', '还能登录'] },
    { buttons: ['能登录', ['没有', '安全中心']] },
    { offers: ['unbind_phone'] },
    { locale: 'zh-CN' },
    { effects: ['hand-off'] },
  ])('has nothing to say when all holds: %j', (expected) => {
    expect(misses(expected)).toEqual([]);
  });

  it.each([
    [{ decision: 'refuse' }, 'expected decision refuse, got answer'],
    [{ decision: ['clarify', 'refuse'] }, 'expected decision clarify or refuse, got answer'],
    [{ topic: 'unbind_email' }, 'expected topic unbind_email, got forgot_bound'],
    [{ topic: 'none' }, 'expected topic none, got forgot_bound'],
    [{ at: 'none' }, 'expected at none, got forgot_bound/appeal/1'],
    [{ at: ['forgot_bound', 'a/b'] }, 'expected at forgot_bound or a/b, got forgot_bound/appeal/1'],
    [{ text: ['不能'] }, 'expected text “不能”, which is not there'],
    [{ text: [['甲', '乙']] }, 'expected text “甲” or “乙”, which is not there'],
    [{ not: ['申诉'] }, 'expected no text “申诉”, which is there'],
    [{ buttons: ['甲'] }, 'expected a button “甲”, got 还能登录 · 打开安全中心'],
    [{ buttons: [['甲', '乙']] }, 'expected a button “甲” or “乙”, got 还能登录 · 打开安全中心'],
    [{ offers: ['human'] }, 'expected human to be offered, got unbind_phone'],
    [{ locale: 'en' }, 'expected locale en, got zh-CN'],
    [{ effects: ['feedback'] }, 'expected effect feedback, got hand-off'],
  ])('says it in a sentence: %j', (expected, sentence) => {
    expect(misses(expected)).toEqual([sentence]);
  });

  it('says everything that does not hold', () => {
    const seen = someSeen({
      texts: [],
      buttons: [],
      topics: [],
      at: null,
      offered: [],
      effects: [],
    });
    const expected = {
      topic: 'a',
      at: 'a/*',
      text: ['x', 'y'],
      not: ['z'],
      buttons: 'b',
      offers: 'c',
      effects: 'd',
    };
    expect(misses(expected, seen)).toEqual([
      'expected topic a, got none',
      'expected at a/*, got none',
      'expected text “x”, which is not there',
      'expected text “y”, which is not there',
      'expected a button “b”, got none',
      'expected c to be offered, got none',
      'expected effect d, got none',
    ]);
  });
});
