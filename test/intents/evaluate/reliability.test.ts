import { expect, test } from 'vitest';
import { reliabilityOf } from '../../../src/intents/evaluate/reliability.js';
import { judged, understood, unknown } from './stand-ins.js';

const sure = (confidence: number, right: boolean) =>
  judged(
    { text: 'a', label: right ? 'unbind_phone' : 'unbind_email' },
    understood({ unbind_phone: confidence }),
  );

test('questions are put together by confidence, ten bins from 0 to 1', () => {
  const { bins } = reliabilityOf([
    sure(0.95, true),
    sure(0.91, false),
    sure(0.2, true),
    sure(1, true),
  ]);
  expect(bins).toHaveLength(10);
  expect(bins[9]).toMatchObject({ from: 0.9, to: 1, questions: 3 });
  expect(bins[9]?.confidence).toBeCloseTo((0.95 + 0.91 + 1) / 3, 12);
  expect(bins[9]?.right).toBeCloseTo(2 / 3, 12);
  expect(bins[2]).toMatchObject({ questions: 1, confidence: 0.2, right: 1 });
  expect(bins[0]).toMatchObject({ questions: 0, confidence: 0, right: 0 });
});

test('the error is the mean gap between confidence and truth', () => {
  // Half the questions are 0.75 sure and always right, half 0.25 sure and always wrong.
  const { error } = reliabilityOf([
    sure(0.75, true),
    sure(0.75, true),
    sure(0.25, false),
    sure(0.25, false),
  ]);
  expect(error).toBeCloseTo(0.25, 12);
});

test('there is no error when confidence is as often right as it says', () => {
  const { error } = reliabilityOf([sure(0.5, true), sure(0.5, false)]);
  expect(error).toBeCloseTo(0, 12);
});

test('a text that suggests nothing counts as not sure and not right', () => {
  const { error, bins } = reliabilityOf([judged({ text: '…', label: 'oos' }, unknown())]);
  expect(error).toBe(0);
  expect(bins[0]?.questions).toBe(1);
});

test('no question, no error', () => {
  expect(reliabilityOf([]).error).toBeNull();
});
