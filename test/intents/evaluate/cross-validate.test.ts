import { expect, test } from 'vitest';
import { crossValidate } from '../../../src/intents/evaluate/cross-validate.js';
import { finish, finishGently } from '../../../src/intents/index.js';
import { utterances } from '../small-corpus.js';
import { topics } from './stand-ins.js';

test('every utterance is asked once, of a model that has not seen its brief', () => {
  const report = finish(crossValidate(utterances, topics.kindOf));
  expect(report.questions).toBe(utterances.length);
  expect(report.tags.map(({ tag }) => tag)).toEqual(
    [...new Set(utterances.map(({ brief }) => brief))].sort(),
  );
  // An utterance that was trained on is certain; hardly one is, when its brief was put aside.
  const certain = report.curve.find(({ threshold }) => threshold === 1);
  expect(certain?.coverage).toBeLessThan(0.05);
});

test('other work can be done in between', async () => {
  let rounds = 0;
  const other = setInterval(() => rounds++, 0);
  await finishGently(crossValidate(utterances, topics.kindOf));
  clearInterval(other);
  expect(rounds).toBeGreaterThan(3);
});

test('a topic that only one brief has cannot be tested, and is passed over', () => {
  const lonely = ['解绑', '绑定', '怎么解'].map((text) => ({
    text,
    topic: 'choice.unbind',
    brief: 'bare',
  }));
  const report = finish(crossValidate([...utterances, ...lonely], topics.kindOf));
  expect(report.questions).toBe(utterances.length);
});

test('with no utterances there is nothing to measure', () => {
  expect(finish(crossValidate([], topics.kindOf)).questions).toBe(0);
});

test('one utterance cannot be tested', () => {
  const [only] = utterances;
  expect(finish(crossValidate(only ? [only] : [], topics.kindOf)).questions).toBe(0);
});
