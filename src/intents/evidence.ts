import type { Scores } from './scorer.js';

/** How many classes a text is weighed for. */
export const shortlist = 6;

/** The number of inputs that the confidence of a class is computed from. */
export const evidenceWidth = 10;

/**
 * The classes worth weighing: those with the best margins, and the nearest neighbour's class. None
 * when there is no class.
 */
export function shortlisted({ margin, similarity }: Scores): number[] {
  const best: number[] = [];
  let nearest = 0;
  for (let label = 0; label < margin.length; label++) {
    if ((similarity[label] as number) > (similarity[nearest] as number)) nearest = label;
    const own = margin[label] as number;
    if (best.length === shortlist && own <= (margin[best[shortlist - 1] as number] as number))
      continue;
    let at = Math.min(best.length, shortlist - 1);
    for (; at > 0 && own > (margin[best[at - 1] as number] as number); at--)
      best[at] = best[at - 1] as number;
    best[at] = label;
  }
  if (nearest < margin.length && !best.includes(nearest)) best.push(nearest);
  return best;
}

/** What speaks for and against one class, in a row for the logistic regression. */
export function writeEvidence(
  { margin, similarity, known }: Scores,
  label: number,
  candidates: readonly number[],
  length: number,
  row: Float64Array,
  at: number,
): void {
  let rival = -2;
  let rivalSimilarity = 0;
  for (const other of candidates) {
    if (other === label) continue;
    rival = Math.max(rival, margin[other] as number);
    rivalSimilarity = Math.max(rivalSimilarity, similarity[other] as number);
  }
  const own = margin[label] as number;
  const near = similarity[label] as number;
  const lead = own - rival;
  row[at] = 1;
  row[at + 1] = own;
  row[at + 2] = Math.max(lead, 0);
  row[at + 3] = Math.min(lead, 0);
  row[at + 4] = near;
  row[at + 5] = near * near;
  row[at + 6] = near - rivalSimilarity;
  row[at + 7] = known;
  row[at + 8] = Math.log(1 + length) / 4;
  row[at + 9] = own * near;
}
