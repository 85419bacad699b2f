import { addCondition, holds } from './conditions.js';
import type { Condition } from './needed-pieces.js';
import { allPieces, piecesIn, pieceWords } from './pieces.js';
import type { Sieved } from './sieve.js';

const anything: Condition = { clauses: [], letters: null };

/** Where pieces lead: to what is needed beside them. */
interface Ways {
  /** By piece where its leads begin; they end where those of the next piece begin. */
  readonly starts: Uint32Array;
  /** Of each lead the candidate, and the condition that is left. */
  readonly leads: Uint32Array;
}

/**
 * Those of many candidates that a text may be meant for. Each has its signs: patterns, one of which is in whatever is
 * meant for it. Which of them may be there is looked up by the pieces of the text, for all at once: whatever belongs to
 * the other candidates is not touched, however many they are.
 */
export class Shortlist {
  readonly #signs: readonly (readonly Sieved[] | undefined)[];
  readonly #isFound: Uint8Array;
  #ways: Ways | undefined;
  /** What any text may be meant for. */
  readonly #always: number[] = [];

  /** @param signs of each candidate; undefined where any text may be meant for it */
  constructor(signs: readonly (readonly Sieved[] | undefined)[]) {
    this.#signs = signs;
    this.#isFound = new Uint8Array(signs.length);
  }

  /**
   * The candidates' numbers, from 0, in their order: perhaps some that the text is not meant for, and never one too few.
   *
   * @param text in one form
   * @param other the text in the other form that signs are looked for in
   */
  of(text: string, other = text): readonly number[] {
    // Worked out when it is needed: a start has no use for it.
    this.#ways ??= this.#readWays();
    this.#isFound.fill(0);
    for (const candidate of this.#always) this.#isFound[candidate] = 1;
    this.#find(text, this.#ways);
    if (other !== text) this.#find(other, this.#ways);
    const found: number[] = [];
    for (let candidate = 0; candidate < this.#isFound.length; candidate++)
      if (this.#isFound[candidate] === 1) found.push(candidate);
    return found;
  }

  #find(text: string, { starts, leads }: Ways): void {
    const pieces = piecesIn(text);
    for (let word = 0; word < pieceWords; word++)
      for (let left = pieces[word] as number; left !== 0; left &= left - 1) {
        const piece = (word << 5) + 31 - Math.clz32(left & -left);
        const end = starts[piece + 1] as number;
        for (let lead = starts[piece] as number; lead < end; lead += 2) {
          const candidate = leads[lead] as number;
          if (this.#isFound[candidate] === 0 && holds(pieces, leads[lead + 1] as number))
            this.#isFound[candidate] = 1;
        }
      }
  }

  #readWays(): Ways {
    const leadsOf: number[][] = Array.from({ length: allPieces }, () => []);
    for (const [candidate, signs] of this.#signs.entries()) {
      const needed = signs?.flatMap(({ alternatives }) => alternatives) ?? [anything];
      if (needed.some(({ clauses }) => clauses.length === 0)) this.#always.push(candidate);
      else
        for (const { clauses, letters } of needed) {
          const [first = [], ...others] = clauses;
          const condition = addCondition({ clauses: others, letters });
          for (const piece of first) leadsOf[piece]?.push(candidate, condition);
        }
    }
    const starts = new Uint32Array(allPieces + 1);
    for (const [piece, leads] of leadsOf.entries())
      starts[piece + 1] = (starts[piece] as number) + leads.length;
    return { starts, leads: Uint32Array.from(leadsOf.flat()) };
  }
}
