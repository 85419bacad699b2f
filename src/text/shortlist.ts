import { allPieces, hasPiece, piecesIn } from './pieces.js';
import type { Sieved } from './sieve.js';

/**
 * Where pieces lead, all in a row: arrays of arrays would lie all over the memory, and reading them took longer than all
 * else.
 */
interface Ways {
  /** By piece where its leads begin; they end where those of the next piece begin. */
  readonly starts: Uint32Array;
  /** Where in `ways` each lead begins. */
  readonly leads: Uint32Array;
  /** Of each way the candidate, how many clauses there are beside the first, and for each how many pieces, and them. */
  readonly ways: Uint16Array;
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

  #find(text: string, { starts, leads, ways }: Ways): void {
    const pieces = piecesIn(text);
    for (let word = 0; word < pieces.length; word++)
      for (let left = pieces[word] as number; left !== 0; left &= left - 1) {
        const piece = (word << 5) + 31 - Math.clz32(left & -left);
        const end = starts[piece + 1] as number;
        for (let lead = starts[piece] as number; lead < end; lead++) {
          const at = leads[lead] as number;
          const candidate = ways[at] as number;
          if (this.#isFound[candidate] === 0 && isOpen(pieces, ways, at + 1))
            this.#isFound[candidate] = 1;
        }
      }
  }

  #readWays(): Ways {
    const leadsOf: number[][] = Array.from({ length: allPieces }, () => []);
    const ways: number[] = [];
    for (const [candidate, signs] of this.#signs.entries()) {
      const needed = signs?.flatMap(({ alternatives }) => alternatives) ?? [{ clauses: [] }];
      if (needed.some(({ clauses }) => clauses.length === 0)) this.#always.push(candidate);
      else
        for (const { clauses } of needed) {
          const [first = [], ...others] = clauses;
          for (const piece of first) leadsOf[piece]?.push(ways.length);
          ways.push(candidate, others.length);
          for (const clause of others) ways.push(clause.length, ...clause);
        }
    }
    const starts = new Uint32Array(allPieces + 1);
    for (const [piece, leads] of leadsOf.entries())
      starts[piece + 1] = (starts[piece] as number) + leads.length;
    return { starts, leads: Uint32Array.from(leadsOf.flat()), ways: Uint16Array.from(ways) };
  }
}

/** Whether a text has a piece of each clause of a way. */
function isOpen(pieces: Int32Array, ways: Uint16Array, from: number): boolean {
  let at = from;
  for (let clauses = ways[at++] as number; clauses > 0; clauses--) {
    const end = at + 1 + (ways[at] as number);
    do at++;
    while (at < end && !hasPiece(pieces, ways[at] as number));
    if (at === end) return false;
    at = end;
  }
  return true;
}
