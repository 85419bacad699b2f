import { describe, expect, test } from 'vitest';
import { type MoveReading, readMove } from '../../../src/intents/in-talk/read-move.js';
import { lookAt } from '../../../src/intents/look.js';
import { rank } from '../../../src/intents/model.js';
import { normalise } from '../../../src/intents/normalise.js';
import { finish, train } from '../../../src/intents/train.js';
import { utterances, utterancesOf } from '../small-corpus.js';
import { someMoves } from './some-moves.js';

const model = finish(train([...someMoves, ...utterances]));

function read(text: string, by = model): MoveReading | null {
  const look = lookAt(normalise(text));
  return readMove(rank(by, look), look.text, by.calibration.thresholds.answer);
}

test('every way of making a move that was learnt is surely that move', () => {
  for (const { text, topic } of someMoves)
    expect(read(text), text).toEqual({ move: topic, confidence: 1, isSure: true });
});

describe('what looks or sounds like a move is one', () => {
  test.each([
    ['in traditional characters', '那郵箱呢', 'about'],
    ['in pinyin', 'xiayibu', 'next'],
    ['in full width and capitals', 'ＮＥＸＴ！', 'next'],
    ['with noise around it', '。。。上一步？？？😭', 'back'],
    ['in other words', '试了还是没用', 'not_solved'],
  ])('%s', (_, text, move) => {
    expect(read(text)?.move).toBe(move);
  });
});

test('a question is no move', () => {
  for (const { text } of utterances.filter(({ topic }) => topic !== 'greeting'))
    expect(read(text)?.isSure ?? false, text).toBe(false);
});

test('a longer text is a question of its own, whatever is in it', () => {
  const long = '下一步'.padEnd(41, '然后呢接着呢');
  expect(read(long)).toBeNull();
  expect(read(long.slice(0, 40))).not.toBeNull();
});

test('how likely it is, is a probability', () => {
  for (const text of ['下一步吧', '那手机呢', '不行啊', '邮箱', '今天天气怎么样', '']) {
    const { confidence = 0 } = read(text) ?? {};
    expect(confidence, text).toBeGreaterThanOrEqual(0);
    expect(confidence, text).toBeLessThanOrEqual(1);
  }
});

test('what a model knows beside moves is none', () => {
  const topics = finish(train(utterancesOf({ unbind_phone: ['怎么解绑手机'] })));
  expect(read('怎么解绑手机', topics)).toBeNull();
});

test('a model that learnt nothing reads nothing', () => {
  expect(read('下一步', finish(train([])))).toBeNull();
});
