import { expect, test } from 'vitest';
import { topicMatrix } from '../../../src/intents/evaluate/topic-matrix.js';
import { ambiguous, judged, topics, understood, unknown } from './stand-ins.js';

const taken = (label: string, got: string) =>
  judged({ text: 'a', label }, understood({ [got]: 0.9 }));

test('topics that were confused stand in rows and columns, and what is out of scope in the last', () => {
  const {
    topics: names,
    counts,
    asked,
  } = topicMatrix(
    [
      taken('unbind_phone', 'unbind_phone'),
      taken('unbind_phone', 'unbind_email'),
      taken('unbind_phone', 'neighbour.bank'),
      judged(
        { text: 'a', label: 'unbind_phone' },
        ambiguous({ unbind_phone: 0.4, faq_impact: 0.3 }),
      ),
      taken('neighbour.wechat', 'neighbour.bank'),
      taken('neighbour.wechat', 'unbind_email'),
      judged({ text: 'a', label: 'oos' }, unknown()),
      taken('oos', 'choice.unbind'),
      taken('faq_impact', 'faq_impact'),
    ],
    topics,
  );
  expect(names).toEqual(['unbind_email', 'unbind_phone', 'out of scope']);
  expect(counts).toEqual([
    [0, 0, 0],
    [1, 1, 1],
    [1, 0, 2],
  ]);
  expect(asked).toEqual([0, 1, 1]);
});

test('a choice that asks as it should stands on the diagonal', () => {
  const {
    topics: names,
    counts,
    asked,
  } = topicMatrix(
    [taken('choice.unbind', 'choice.unbind'), taken('choice.unbind', 'unbind_phone')],
    topics,
  );
  expect(names).toEqual(['choice.unbind', 'unbind_phone', 'out of scope']);
  expect(counts[0]).toEqual([1, 1, 0]);
  expect(asked).toEqual([0, 0, 0]);
});

test('without a confusion there is nothing to show', () => {
  expect(topicMatrix([taken('unbind_phone', 'unbind_phone')], topics).topics).toEqual([]);
});
