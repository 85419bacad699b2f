import { type Alternative, alternativesOf } from './needed-pieces.js';
import { hasAll, piecesIn } from './pieces.js';

const all: Sieved[] = [];

/** One of the ways in which a pattern matches, and a pattern of it alone, made when it is first tried. */
interface Part extends Alternative {
  pattern?: RegExp;
}

/** What numbers or names groups of the whole pattern cannot be taken apart. */
const refersBack = /\\(?:[1-9]|k<)/;

/**
 * A pattern that is tried only on texts which have pieces that it cannot match without, and of a long one only the
 * part that is left: its answers are the pattern's own. Of hundreds of patterns most fit no text at hand, and to know
 * so by its letters takes a tenth of the time that the pattern takes to find out.
 */
export class Sieved {
  readonly #pattern: RegExp;
  #parts: readonly Part[] | undefined;

  /**
   * @param pattern without `y` and `v`; with `g` for `replace` alone, since the others would remember where they were
   * @throws {TypeError} for a pattern that is sticky or of sets
   */
  constructor(pattern: RegExp) {
    if (/[yv]/.test(pattern.flags)) throw new TypeError(`no sieve for ${pattern}`);
    this.#pattern = pattern;
    all.push(this);
  }

  /** The ways in which it matches. */
  get alternatives(): readonly Alternative[] {
    // Worked out when they are needed: a start has no use for them.
    if (this.#parts === undefined) this.#parts = alternativesOf(this.#pattern);
    return this.#parts;
  }

  test(text: string): boolean {
    // Where more than two parts of it may match, it is tried as a whole.
    const parts = this.alternatives;
    const pieces = piecesIn(text);
    let first: Part | undefined;
    let second: Part | undefined;
    for (let at = 0; at < parts.length; at++) {
      const part = parts[at] as Part;
      if (!hasAll(pieces, part.clauses)) continue;
      if (second !== undefined) return this.#pattern.test(text);
      if (first === undefined) first = part;
      else second = part;
    }
    return (
      first !== undefined &&
      (this.#patternOf(first).test(text) ||
        (second !== undefined && this.#patternOf(second).test(text)))
    );
  }

  exec(text: string): RegExpExecArray | null {
    return this.#mayMatch(text) ? this.#pattern.exec(text) : null;
  }

  /** The text with what is matched replaced, as `String.prototype.replace` does it. */
  replace(text: string, by: string): string {
    return this.#mayMatch(text) ? text.replace(this.#pattern, by) : text;
  }

  #mayMatch(text: string): boolean {
    const { alternatives } = this;
    const pieces = piecesIn(text);
    for (let at = 0; at < alternatives.length; at++)
      if (hasAll(pieces, (alternatives[at] as Alternative).clauses)) return true;
    return false;
  }

  #patternOf(part: Part): RegExp {
    part.pattern ??= this.#partPattern(part);
    return part.pattern;
  }

  #partPattern({ source }: Part): RegExp {
    const { source: whole, flags } = this.#pattern;
    return source === whole || refersBack.test(whole) ? this.#pattern : new RegExp(source, flags);
  }
}

/** Reads all patterns, one in each step, so that nobody's first message has to wait for it. */
export function* prepareSieves(): Generator<void, void> {
  for (const pattern of all) {
    void pattern.alternatives;
    yield;
  }
}

/** Puts a sieve before a pattern. */
export function sieved(pattern: RegExp): Sieved {
  return new Sieved(pattern);
}
