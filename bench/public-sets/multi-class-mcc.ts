/** What was wanted, what was said, and how much the question counts. */
export interface Verdict {
  readonly wanted: string;
  readonly said: string;
  readonly weight: number;
}

/**
 * Matthews' correlation over any number of labels, of which "out of scope" is one (Gorodkin's R_K, as
 * HINT3 uses it): 1 for always right, 0 for no better than chance. 0 where all labels are the same.
 */
export function multiClassMcc(verdicts: readonly Verdict[]): number {
  const wanted = new Map<string, number>();
  const said = new Map<string, number>();
  let total = 0;
  let right = 0;
  for (const verdict of verdicts) {
    total += verdict.weight;
    if (verdict.wanted === verdict.said) right += verdict.weight;
    wanted.set(verdict.wanted, (wanted.get(verdict.wanted) ?? 0) + verdict.weight);
    said.set(verdict.said, (said.get(verdict.said) ?? 0) + verdict.weight);
  }
  const product = (a: typeof wanted, b: typeof wanted): number =>
    [...a].reduce((sum, [label, weight]) => sum + weight * (b.get(label) ?? 0), 0);
  const scale = Math.sqrt(
    (total ** 2 - product(said, said)) * (total ** 2 - product(wanted, wanted)),
  );
  return scale === 0 ? 0 : (right * total - product(wanted, said)) / scale;
}
