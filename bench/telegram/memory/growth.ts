import { median } from '../../figure.js';

/** A value at a time. */
export interface Sample {
  /** Minutes since the start. */
  readonly minute: number;
  readonly value: number;
}

/** How a value has changed. */
export interface Growth {
  /** The median of the two minutes after the warming up. */
  readonly before: number;
  /** The median of the last two minutes. */
  readonly after: number;
  /** 0.1 is a tenth more. */
  readonly share: number;
  /** What it grows by in an hour, by the line that fits all samples after the warming up best. */
  readonly perHour: number;
}

const span = 2;

/** @param warm minutes that do not count */
export function measureGrowth(samples: readonly Sample[], warm: number): Growth {
  const counted = samples.filter(({ minute }) => minute >= warm);
  const last = counted.at(-1)?.minute ?? warm;
  const values = (from: number, to: number): number[] =>
    counted.flatMap(({ minute, value }) => (minute >= from && minute <= to ? [value] : []));
  const before = median(values(warm, warm + span));
  const after = median(values(last - span, last));
  return { before, after, share: after / before - 1, perHour: slope(counted) * 60 };
}

/** Least squares. */
function slope(samples: readonly Sample[]): number {
  const mean = (of: (sample: Sample) => number): number =>
    samples.reduce((sum, sample) => sum + of(sample), 0) / samples.length;
  const [x, y] = [mean(({ minute }) => minute), mean(({ value }) => value)];
  const spread = mean(({ minute }) => (minute - x) ** 2);
  return mean(({ minute, value }) => (minute - x) * (value - y)) / spread;
}
