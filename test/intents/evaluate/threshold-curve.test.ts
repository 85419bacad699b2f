import { expect, test } from 'vitest';
import { thresholdCurve } from '../../../src/intents/evaluate/threshold-curve.js';
import { judged, topics, understood, unknown } from './stand-ins.js';

const curve = thresholdCurve(
  [
    judged({ text: 'a', label: 'unbind_phone' }, understood({ unbind_phone: 0.9 })),
    judged({ text: 'b', label: 'unbind_phone' }, understood({ unbind_email: 0.5 })),
    judged({ text: 'c', label: 'oos' }, understood({ faq_impact: 0.7 })),
    judged({ text: 'd', label: 'oos' }, understood({ 'neighbour.bank': 1 })),
    judged({ text: 'e', label: 'oos' }, unknown()),
  ],
  topics,
);
const at = (threshold: number) => curve.find((point) => point.threshold === threshold);

test('at 0 everything is answered but what has no reading or is a neighbour', () => {
  expect(at(0)).toEqual({ threshold: 0, coverage: 1, accuracy: 0.5, declined: 2 / 3 });
});

test('a question is answered from its confidence on', () => {
  expect(at(0.5)).toMatchObject({ coverage: 1, accuracy: 0.5 });
  expect(at(0.52)).toMatchObject({ coverage: 0.5, accuracy: 1, declined: 2 / 3 });
  expect(at(0.72)).toMatchObject({ coverage: 0.5, declined: 1 });
});

test('where nothing is answered there is no accuracy', () => {
  expect(at(1)).toEqual({ threshold: 1, coverage: 0, accuracy: null, declined: 1 });
});

test('without questions out of scope nothing can be declined', () => {
  const [first] = thresholdCurve([judged({ text: 'a', label: 'unbind_phone' }, unknown())], topics);
  expect(first).toMatchObject({ coverage: 0, declined: null });
});
