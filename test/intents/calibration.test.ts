import { describe, expect, test } from 'vitest';
import { calibrate } from '../../src/intents/calibration.js';
import { evidenceWidth } from '../../src/intents/evidence.js';
import { normalise } from '../../src/intents/normalise.js';
import { finish } from '../../src/intents/train.js';
import { utterances } from './small-corpus.js';

const labels = [...new Set(utterances.map(({ topic }) => topic))].sort();
const examples = utterances.map(({ text, topic, brief }) => ({
  text: normalise(text),
  label: labels.indexOf(topic),
  brief,
}));

describe('a calibration', () => {
  const { beta, thresholds } = finish(calibrate(examples, labels, 1));

  test('weighs every input with a finite weight', () => {
    expect(beta).toHaveLength(evidenceWidth);
    expect(beta.every(Number.isFinite)).toBe(true);
  });

  test('answers from a higher confidence than it asks from', () => {
    expect(thresholds.ask).toBeGreaterThan(0);
    expect(thresholds.ask).toBeLessThanOrEqual(thresholds.answer);
    expect(thresholds.answer).toBeLessThan(1);
    expect(thresholds.offer).toBeLessThan(thresholds.answer);
  });
});

test('what cannot be tested is not trusted', () => {
  const { beta } = finish(calibrate([{ text: '解绑', label: 0, brief: '' }], ['a'], 1));
  expect(beta[0]).toBeLessThan(-5);
});

test('no examples are no reason to fail', () => {
  const { beta } = finish(calibrate([], [], 1));
  expect(beta).toHaveLength(evidenceWidth);
});
