/** How a yes-or-no decision about one question came out. */
export interface Decision {
  readonly actual: boolean;
  readonly decided: boolean;
}

/**
 * Matthews' correlation of what was decided with what is so: 1 for always, 0 for a coin's toss. Null
 * when one side is empty.
 */
export function matthews(decisions: readonly Decision[]): number | null {
  let [tp, tn, fp, fn] = [0, 0, 0, 0];
  for (const { actual, decided } of decisions) {
    if (decided) actual ? tp++ : fp++;
    else actual ? fn++ : tn++;
  }
  const scale = Math.sqrt((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn));
  return scale === 0 ? null : (tp * tn - fp * fn) / scale;
}

/**
 * The area under the ROC curve: how often a positive scores above a negative, ties counting half.
 * Null when there is none of one.
 */
export function auroc(positive: readonly number[], negative: readonly number[]): number | null {
  if (positive.length === 0 || negative.length === 0) return null;
  const sorted = Float64Array.from(negative).sort();
  let wins = 0;
  for (const score of positive)
    wins += (countBelow(sorted, score, false) + countBelow(sorted, score, true)) / 2;
  return wins / (positive.length * negative.length);
}

/** How many of the ascending values are below a limit, or at most the limit. */
function countBelow(sorted: Float64Array, limit: number, orEqual: boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle] as number;
    if (value < limit || (orEqual && value === limit)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Where a share truly lies, with 95 % certainty (Wilson's score interval), for a sample tells only so
 * much. Null for an empty sample.
 */
export function interval(part: number, whole: number): readonly [low: number, high: number] | null {
  if (whole === 0) return null;
  const z = 1.96;
  const share = part / whole;
  const middle = share + (z * z) / (2 * whole);
  const spread = z * Math.sqrt((share * (1 - share) + (z * z) / (4 * whole)) / whole);
  const scale = 1 + (z * z) / whole;
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
}
