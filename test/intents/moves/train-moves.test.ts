import { expect, test } from 'vitest';
import { type Background, noBackground } from '../../../src/intents/background.js';
import { encodeModel } from '../../../src/intents/model-file.js';
import { noMove, trainMoves } from '../../../src/intents/moves/train-moves.js';
import { finish } from '../../../src/intents/train.js';
import type { Utterance } from '../../../src/knowledge/index.js';
import { utterances } from '../small-corpus.js';
import { someMoves } from './some-moves.js';

const trained = (
  moves: readonly Utterance[],
  questions: readonly Utterance[],
  background: Background = noBackground,
) => finish(trainMoves(moves, questions, background));

test('every move is told from the others, and from what is no move', () => {
  const model = trained(someMoves, utterances);
  expect(model.labels).toEqual(['about', 'back', 'next', noMove, 'not_solved']);
});

test('no topic stands beside the moves, and no move is short talk', () => {
  const talk = new Set(['greeting', 'next']);
  const model = trained(someMoves, utterances, { ...noBackground, talk });
  expect(model.labels).not.toContain('unbind_phone');
  expect([...model.talk]).toEqual([]);
});

test('the same moves and questions give the same model, byte for byte', () => {
  const one = encodeModel(trained(someMoves, utterances));
  expect(one.equals(encodeModel(trained(someMoves, utterances)))).toBe(true);
});

test('more questions than moves stand against them: half of them short, spread over the lists', () => {
  const longOf = (topic: string, start: string) =>
    Array.from({ length: 200 }, (_, index) => [
      { text: `${start}编号${index}`, topic, brief: '' },
      { text: `${start}，我的编号是甲乙丙丁${index}`, topic, brief: '' },
    ]).flat();
  const many = [...longOf('unbind_phone', '怎么解绑'), ...longOf('faq_rebind', '能再绑吗')];
  const { exact, labels } = trained(someMoves, many);
  const learnt = [...exact].flatMap(([text, label]) => (labels[label] === noMove ? [text] : []));
  expect(learnt.length).toBeGreaterThan(someMoves.length);
  expect(learnt.length).toBeLessThan(many.length);
  const parts = ['怎么解绑编号', '怎么解绑 我的', '能再绑吗编号', '能再绑吗 我的'].map(
    (start) => learnt.filter((text) => text.startsWith(start)).length,
  );
  for (const part of parts) expect(Math.abs(part - learnt.length / 4)).toBeLessThanOrEqual(1);
});

test('a question that is also a move is that move', () => {
  const both = [...utterances, { text: '那邮箱呢', topic: 'unbind_email', brief: '' }];
  const { exact, labels } = trained(someMoves, both);
  expect(labels[exact.get('那邮箱呢') ?? -1]).toBe('about');
});

test.each<[string, readonly Utterance[], readonly Utterance[]]>([
  ['no moves and no questions', [], []],
  ['no questions', someMoves, []],
  ['one of each', someMoves.slice(0, 1), utterances.slice(0, 1)],
])('%s can be learnt from', (_, moves, questions) => {
  const { labels } = trained(moves, questions);
  expect(labels.length).toBeLessThanOrEqual(5);
});
