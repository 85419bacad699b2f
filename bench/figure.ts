/** What was measured, over several runs. */
export interface Figure {
  readonly name: string;
  readonly unit: 's' | 'ms' | 'µs' | 'MB' | 'of 1';
  /** One value for each run. */
  readonly values: readonly number[];
  /** What it should be at most. */
  readonly target?: number;
  /** What it should be at least. */
  readonly least?: number;
  /** How it was measured. */
  readonly how: string;
}

/** The middle of some values; between the two in the middle where there is no single one. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}

/** The value that a share of the values lies below. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Measures a number of times, one after another. */
export async function repeat(runs: number, once: () => Promise<number>): Promise<number[]> {
  const values: number[] = [];
  while (values.length < runs) values.push(await once());
  return values;
}
