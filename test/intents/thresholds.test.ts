import { describe, expect, test } from 'vitest';
import {
  type ClassFacts,
  chooseThresholds as choose,
  type Judged,
} from '../../src/intents/thresholds.js';

/** Classes 2 and 3 are family, and 9 is talk. */
const facts: ClassFacts = {
  areFamily: (one, other) => one !== other && one + other === 5,
  isTalk: (label) => label === 9,
};
const chooseThresholds = (judged: readonly Judged[]) => choose(judged, facts);

/** Texts that wanted class 1, or nothing known (-1), with confidences for classes 1, 2 and 3. */
const text = (wanted: number, ...confidences: number[]): Judged => ({
  wanted,
  weight: 1,
  ranking: confidences.map((confidence, at) => ({ label: at + 1, confidence })),
});

describe('the thresholds', () => {
  test('part what is surely right from what is of nothing known', () => {
    const { answer, ask } = chooseThresholds([
      text(1, 0.9),
      text(1, 0.8),
      text(-1, 0.3),
      text(-1, 0.2),
    ]);
    expect(answer).toBeGreaterThan(0.3);
    expect(answer).toBeLessThanOrEqual(0.8);
    expect(ask).toBeGreaterThan(0.3);
    expect(ask).toBeLessThanOrEqual(answer);
  });

  test('ask back where the likeliest is wrong and the second right', () => {
    const unsure = Array.from({ length: 5 }, () => text(2, 0.5, 0.4));
    const sure = Array.from({ length: 5 }, () => text(1, 0.9));
    const { answer, ask } = chooseThresholds([...unsure, ...sure, text(-1, 0.1)]);
    expect(answer).toBeGreaterThan(0.5);
    expect(ask).toBeLessThanOrEqual(0.9);
    expect(ask).toBeGreaterThan(0.1);
  });

  test('heed how much a text weighs', () => {
    const often = { ...text(1, 0.6), weight: 10 };
    const rare = { ...text(-1, 0.6), weight: 0.1 };
    expect(chooseThresholds([often, rare]).answer).toBeLessThanOrEqual(0.6);
    expect(
      chooseThresholds([
        { ...often, weight: 0.1 },
        { ...rare, weight: 10 },
      ]).ask,
    ).toBeGreaterThan(0.6);
  });

  test('take a class and a narrower one of it together', () => {
    const unsureWhich: Judged = {
      wanted: 3,
      weight: 1,
      ranking: [
        { label: 2, confidence: 0.4 },
        { label: 3, confidence: 0.4 },
      ],
    };
    const { answer } = chooseThresholds([unsureWhich, text(-1, 0.5)]);
    expect(answer).toBeGreaterThan(0.5);
    expect(answer).toBeLessThanOrEqual(0.8);
  });

  test('have a bar of their own for short talk', () => {
    const hello: Judged = { wanted: 9, weight: 1, ranking: [{ label: 9, confidence: 0.3 }] };
    const nothing: Judged = { wanted: -1, weight: 1, ranking: [{ label: 9, confidence: 0.2 }] };
    const { talk, answer } = chooseThresholds([hello, nothing, text(1, 0.9), text(2, 0.7)]);
    expect(talk).toBeGreaterThan(0.2);
    expect(talk).toBeLessThanOrEqual(0.3);
    expect(answer).toBeGreaterThan(0.7);
  });

  test('stay in the middle when there is nothing to judge by', () => {
    expect(chooseThresholds([])).toMatchObject({ answer: 0.5, talk: 0.5, ask: 0.5 });
  });
});
