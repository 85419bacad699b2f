/** Stands where there is nothing to tell. */
export const none = '–';

/** `72.5`, of a share. */
export function percent(share: number | null | undefined): string {
  return share === null || share === undefined ? none : (100 * share).toFixed(1);
}

/** `72.5`, of a figure that is in per cent already. */
export function points(value: number | undefined): string {
  return value === undefined ? none : value.toFixed(1);
}

/** `.564`, as correlations are written. */
export function correlation(value: number | null | undefined): string {
  if (value === null || value === undefined) return none;
  return value.toFixed(3).replace(/^(-?)0\./, '$1.');
}

/** The mean; null when a value is missing. */
export function mean(values: readonly (number | null | undefined)[]): number | null {
  let sum = 0;
  for (const value of values) {
    if (value === null || value === undefined) return null;
    sum += value;
  }
  return values.length === 0 ? null : sum / values.length;
}
