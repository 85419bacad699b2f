import { expect, it } from 'vitest';
import { measureShare } from '../../../bench/corpus/curve/measure-share.js';
import type { TopicKind } from '../../../src/knowledge/index.js';
import { utterances } from '../../intents/small-corpus.js';

const kinds = new Map<string, TopicKind>(utterances.map(({ topic }) => [topic, 'guide']));
const data = {
  utterances,
  questions: [
    { text: '请问怎么解绑手机号', label: 'unbind_phone' },
    { text: '手机号怎么解绑呢', label: 'unbind_phone' },
    { text: '今晚吃什么', label: 'oos' },
  ],
  background: { apps: new Map(), talk: new Set<string>() },
  kindOf: (topic: string) => kinds.get(topic),
  choicesOf: () => [],
};

it('learns from a share of the utterances, and counts how all questions fare', () => {
  const half = measureShare(data, 1 / 2);
  expect(half.utterances).toBeLessThan(0.6 * utterances.length);
  const all = measureShare(data, 1);
  expect(all.utterances).toBe(utterances.length);
  expect(all.within.asked).toBe(2);
  expect(all.outside).toBe(1);
  expect(all.rightOrOffered).toBeGreaterThanOrEqual(all.within.right);
  expect(all.topics.get('unbind_phone')).toEqual(all.within);
});
