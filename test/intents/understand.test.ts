import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileText, hugeTexts } from './hostile-texts.js';
import { understandOf, utterances } from './small-corpus.js';

const understand = understandOf(utterances);

test('every training text is understood with certainty', () => {
  for (const { text, topic } of utterances)
    expect(understand(text), text).toMatchObject({
      kind: 'understood',
      intent: topic,
      confidence: 1,
      ranking: [{ intent: topic, confidence: 1 }],
      readings: [],
    });
});

describe('what sounds or looks like a training text is understood', () => {
  test.each([
    ['in traditional characters', '怎麼解綁手機號'],
    ['with homophones', '怎么解帮手鸡号'],
    ['in pinyin', 'zenme jiebang shoujihao'],
    ['in pinyin, syllable by syllable', 'zen me jie bang shou ji hao'],
    ['in full width and capitals', 'ＨＯＷ　ＤＯ　Ｉ　ＵＮＢＩＮＤ　ＭＹ　ＰＨＯＮＥ'],
    ['but for one word', 'please how do I unbind my phone number'],
    ['with noise around it', '。。。怎么解绑手机号？？？😭😭'],
    ['in other words', '请问手机号的绑定要怎么解除'],
  ])('%s', (_, text) => {
    expect(understand(text)).toMatchObject({ kind: 'understood', intent: 'unbind_phone' });
  });
});

test.each(['', '   ', '？？？', '😀👍', '\ud800', '\u200b\ufeff', '\0'])(
  'a text without letter or digit is unknown: %j',
  (text) => {
    expect(understand(text)).toEqual({
      kind: 'unknown',
      confidence: 0,
      ranking: [],
      readings: [],
      further: [],
      entities: {},
      move: null,
      isAngry: false,
      isThanks: false,
      writing: 'unclear',
    });
  },
);

test('what has nothing to do with anything is not answered', () => {
  for (const text of ['明天北京会下雨吗', 'what is the capital of France', '红烧肉放多少糖'])
    expect(understand(text).kind, text).not.toBe('understood');
});

test('entities and writing are told whatever is made of the question', () => {
  expect(understand('網頁版第三步的手機號')).toMatchObject({
    entities: { bound: 'phone', way: 'website', step: 3 },
    writing: 'traditional',
  });
});

test('no text makes it throw, and what it says is sound', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const understanding = understand(text);
      const { confidence, ranking, kind } = understanding;
      const confidences = ranking.map((candidate) => candidate.confidence);
      expect(confidence).toBe(confidences[0] ?? 0);
      expect(confidences).toEqual(confidences.toSorted((a, b) => b - a));
      expect(confidences.length).toBeLessThanOrEqual(5);
      for (const each of confidences) expect(each).toBeGreaterThanOrEqual(0);
      expect(confidences.reduce((sum, each) => sum + each, 0)).toBeLessThan(1 + 1e-9);
      expect(new Set(ranking.map(({ intent }) => intent)).size).toBe(ranking.length);
      if (kind === 'understood') expect(understanding.intent).toBe(ranking[0]?.intent);
      if (kind === 'ambiguous') {
        expect(understanding.choices.length).toBeGreaterThanOrEqual(2);
        expect(understanding.choices.length).toBeLessThanOrEqual(4);
      }
    }),
    { numRuns: 300 },
  );
});

test.each(hugeTexts)('a megabyte is answered as quickly as a line: %s', (_, text) => {
  const before = performance.now();
  understand(text);
  expect(performance.now() - before).toBeLessThan(5000);
});

test('a question has no memory of the one before', () => {
  const first = understand('手机的绑定想拿掉');
  understand('邮箱授权你好');
  expect(understand('手机的绑定想拿掉')).toEqual(first);
});

describe('several wishes in one breath', () => {
  test.each([
    ['手机和邮箱都想解绑', 'unbind_phone', 'unbind_email'],
    ['我要解绑手机，还要解绑邮箱', 'unbind_phone', 'unbind_email'],
    ['绑的手机跟邮箱一起解掉', 'unbind_phone', 'unbind_email'],
    ['解绑手机邮箱', 'unbind_phone', 'unbind_email'],
  ])('are all found: “%s”', (text, first, second) => {
    const understanding = understand(text);
    expect(understanding).toMatchObject({ kind: 'understood', intent: first });
    expect(understanding.further.map(({ intent }) => intent)).toEqual([second]);
    expect(understanding).toMatchObject({ readings: [{ intent: second }] });
  });

  test('are not made of one', () => {
    expect(understand('怎么解绑手机').further).toEqual([]);
  });
});

test.each(['啊啊啊啊啊啊', 'hahahahahaha', '哈'.repeat(10_000)])(
  'one letter or two over and over say nothing: %s',
  (text) => {
    expect(understand(text)).toMatchObject({ kind: 'unknown', ranking: [] });
  },
);
