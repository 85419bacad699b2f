import { expect, test } from 'vitest';
import { lookAt } from '../../src/intents/look.js';
import { type Model, rank as rankLook } from '../../src/intents/model.js';
import { modelOf, utterances } from './small-corpus.js';

const rank = (of: Model, text: string) => rankLook(of, lookAt(text));

const model = modelOf(utterances);

test('a training text stands alone and is certain', () => {
  expect(rank(model, '解除邮箱绑定')).toEqual([{ intent: 'unbind_email', confidence: 1 }]);
});

test('other texts are ranked by confidence, which never adds up to more than 1', () => {
  const ranking = rank(model, '手机和邮箱都想解绑');
  const confidences = ranking.map(({ confidence }) => confidence);
  expect(confidences).toEqual(confidences.toSorted((a, b) => b - a));
  expect(confidences.reduce((sum, each) => sum + each, 0)).toBeLessThan(1 + 1e-9);
  expect(
    ranking
      .slice(0, 2)
      .map(({ intent }) => intent)
      .toSorted(),
  ).toEqual(['unbind_email', 'unbind_phone']);
});

test('a model of nothing ranks nothing', () => {
  expect(rank(modelOf([]), '解绑')).toEqual([]);
});
