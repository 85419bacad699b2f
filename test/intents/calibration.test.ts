import { describe, expect, test } from 'vitest';
import { toBag } from '../../src/intents/bag.js';
import { type BriefedExample, calibrate } from '../../src/intents/calibration.js';
import { evidenceWidth } from '../../src/intents/evidence.js';
import { lookAt } from '../../src/intents/look.js';
import { normalise } from '../../src/intents/normalise.js';
import { finish } from '../../src/intents/train.js';
import { utterances } from './small-corpus.js';

const labels = [...new Set(utterances.map(({ topic }) => topic))].sort();
const examples = utterances.map(({ text, topic, brief }) => ({
  text: normalise(text),
  bag: toBag(lookAt(normalise(text))),
  label: labels.indexOf(topic),
  brief,
}));

function calibrated(of: readonly BriefedExample[], names: readonly string[]) {
  const rivals = names.map(() => Int32Array.from(of.keys()));
  return finish(calibrate(of, names, 1, rivals, (label) => label === 'greeting', 0.2));
}

describe('a calibration', () => {
  const { beta, thresholds } = calibrated(examples, labels);

  test('weighs every input with a finite weight', () => {
    expect(beta).toHaveLength(evidenceWidth);
    expect(beta.every(Number.isFinite)).toBe(true);
  });

  test('answers from a higher confidence than it asks from', () => {
    expect(thresholds.ask).toBeGreaterThan(0);
    expect(thresholds.ask).toBeLessThanOrEqual(thresholds.answer);
    expect(thresholds.answer).toBeLessThan(1);
    expect(thresholds.offer).toBeLessThan(thresholds.answer);
    expect(thresholds.talk).toBeGreaterThan(0);
    expect(thresholds.talk).toBeLessThan(1);
  });
});

test('what cannot be tested is not trusted', () => {
  const { beta } = calibrated(
    [{ text: '解绑', bag: toBag(lookAt('解绑')), label: 0, brief: '' }],
    ['a'],
  );
  expect(beta[0]).toBeLessThan(-5);
});

test('no examples are no reason to fail', () => {
  const { beta } = calibrated([], []);
  expect(beta).toHaveLength(evidenceWidth);
});
