/**
 * Parts examples into folds of about the same size. The examples of one brief stay together, for they
 * are alike, and a test on what one has just learnt flatters. Where there are fewer briefs than
 * folds, the examples go to the folds in turn.
 *
 * @returns the fold of each example
 */
export function foldsByBrief(
  examples: readonly { readonly brief: string }[],
  folds: number,
): Int8Array {
  const sizes = new Map<string, number>();
  for (const { brief } of examples) sizes.set(brief, (sizes.get(brief) ?? 0) + 1);
  if (sizes.size < folds) return Int8Array.from(examples, (_, index) => index % folds);
  const load = new Array<number>(folds).fill(0);
  const foldOfBrief = new Map<string, number>();
  for (const [brief, size] of [...sizes].sort((a, b) => b[1] - a[1])) {
    const lightest = load.indexOf(Math.min(...load));
    foldOfBrief.set(brief, lightest);
    load[lightest] = (load[lightest] ?? 0) + size;
  }
  return Int8Array.from(examples, ({ brief }) => foldOfBrief.get(brief) ?? 0);
}
