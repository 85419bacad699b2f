import { nearTwin, type Resemblance } from './resemblance.js';

/**
 * A row is doubted when another class has one that resembles it more than any of its own class does, and
 * at least so much.
 */
const doubtful = 0.15;

/** How many other classes a row is set against: those that resemble it most. */
const rivals = 5;

/** A row, and the one of another class that is almost the same: their cosine is above `nearTwin`. */
export interface Twins {
  readonly row: number;
  readonly other: number;
  readonly similarity: number;
}

/** What is around the rows. */
export interface Surroundings {
  /** For each row that has any, the most similar. */
  readonly twins: readonly Twins[];
  /** The rows that may be misread. */
  readonly doubted: readonly number[];
  /** For each class its own rows, and those of other classes that resemble it. */
  readonly taught: readonly (readonly number[])[];
}

/** Looks at what each row resembles most, itself left aside. */
export function lookAround(
  resemblance: Resemblance,
  labels: Int32Array,
  classes: number,
): Surroundings {
  const twins: Twins[] = [];
  const doubted: number[] = [];
  const taught: number[][] = Array.from({ length: classes }, () => []);
  const nearest = new Float32Array(classes);
  for (const [row, own] of labels.entries()) {
    nearest.fill(0);
    let twin: Twins | null = null;
    resemblance.search(row, (other, similarity) => {
      const label = labels[other] as number;
      if (similarity > (nearest[label] as number)) nearest[label] = similarity;
      if (label !== own && similarity > (twin?.similarity ?? nearTwin))
        twin = { row, other, similarity };
    });
    if (twin) twins.push(twin);
    const others = mostSimilar(nearest, own);
    for (const label of [own, ...others]) taught[label]?.push(row);
    const [first] = others;
    const strongest = first === undefined ? 0 : (nearest[first] as number);
    if (strongest >= doubtful && strongest > (nearest[own] as number)) doubted.push(row);
  }
  return { twins, doubted, taught };
}

/** The other classes that are nearest, nearest first. */
function mostSimilar(nearest: Float32Array, own: number): number[] {
  const best: number[] = [];
  for (const [label, similarity] of nearest.entries()) {
    if (label === own || similarity === 0) continue;
    let at = best.length;
    while (at > 0 && similarity > (nearest[best[at - 1] as number] as number)) at--;
    if (at < rivals) best.splice(at, 0, label);
    if (best.length > rivals) best.pop();
  }
  return best;
}
