import { expect, it } from 'vitest';
import { measureGrowth, type Sample } from '../../../bench/telegram/memory/growth.js';

/** A value for each half minute. */
const samples = (minutes: number, value: (minute: number) => number): Sample[] =>
  Array.from({ length: minutes * 2 + 1 }, (_, half) => ({
    minute: half / 2,
    value: value(half / 2),
  }));

it('tells nothing of what stays as it is', () => {
  expect(
    measureGrowth(
      samples(30, () => 200),
      5,
    ),
  ).toEqual({
    ...{ before: 200, after: 200, share: 0, perHour: 0 },
  });
});

it('counts nothing that came before the warming up was over', () => {
  expect(
    measureGrowth(
      samples(30, (minute) => (minute < 5 ? 10 : 200)),
      5,
    ).share,
  ).toBe(0);
});

it('finds what grows by one a minute', () => {
  // From the median of minutes 5 to 7 to that of minutes 28 to 30.
  const growth = measureGrowth(
    samples(30, (minute) => 94 + minute),
    5,
  );
  expect(growth).toMatchObject({ before: 100, after: 123 });
  expect(growth.share).toBeCloseTo(0.23);
  expect(growth.perHour).toBeCloseTo(60);
});

it('is not misled by one high value at the end', () => {
  expect(
    measureGrowth(
      samples(30, (minute) => (minute === 30 ? 500 : 200)),
      5,
    ).share,
  ).toBe(0);
});
