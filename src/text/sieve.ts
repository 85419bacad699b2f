import { addCondition, endOf, holds } from './conditions.js';
import { type Alternative, alternativesOf } from './needed-pieces.js';
import { piecesIn, wideFormOf } from './pieces.js';

const all: Sieved[] = [];

/** One of the ways in which a pattern matches, and a pattern of it alone, made when it is first tried. */
interface Part extends Alternative {
  pattern?: RegExp;
}

/** What numbers or names groups of the whole pattern cannot be taken apart. */
const refersBack = /\\(?:[1-9]|k<)/;

/** What tells its groups tells them by their numbers in the whole pattern. */
const hasGroups = /\((?!\?)|\(\?<(?![=!])/;

/**
 * A pattern that is tried only on texts which have pieces that it cannot match without, and of a long one only the
 * part that is left: its answers are the pattern's own. Of hundreds of patterns most fit no text at hand, and to know
 * so by its letters takes a tenth of the time that the pattern takes to find out.
 */
export class Sieved {
  readonly #pattern: RegExp;
  /** The pattern of all its parts, made when it is first tried. */
  #joined: RegExp | undefined;
  #parts: readonly Part[] | undefined;
  readonly #hasGroups: boolean;
  /** The conditions of its parts, one behind another. */
  #from = 0;
  #to = 0;

  /**
   * @param pattern without `y` and `v`; with `g` for `replace` alone, since the others would remember where they were
   * @throws {TypeError} for a pattern that is sticky or of sets
   */
  constructor(pattern: RegExp) {
    if (/[yv]/.test(pattern.flags)) throw new TypeError(`no sieve for ${pattern}`);
    this.#pattern = pattern;
    this.#hasGroups = hasGroups.test(pattern.source);
    all.push(this);
  }

  /** The ways in which it matches. */
  get alternatives(): readonly Alternative[] {
    // Worked out when they are needed: a start has no use for them.
    this.#parts ??= this.#readParts();
    return this.#parts;
  }

  #readParts(): readonly Part[] {
    const parts = alternativesOf(this.#pattern);
    const conditions = parts.map(addCondition);
    this.#from = conditions[0] ?? 0;
    this.#to = endOf(conditions.at(-1) ?? 0);
    return parts;
  }

  test(text: string): boolean {
    const parts = this.alternatives;
    const pieces = piecesIn(text);
    // Each part by itself, however many: the code of a whole pattern of a hundred parts takes a megabyte.
    for (let at = this.#from, part = 0; at < this.#to; at = endOf(at), part++)
      if (holds(pieces, at) && this.#patternOf(parts[part] as Part).test(wideFormOf(text)))
        return true;
    return false;
  }

  exec(text: string): RegExpExecArray | null {
    if (!this.#hasGroups) return this.#firstOfParts(text);
    return this.#mayMatch(text) ? this.#whole().exec(wideFormOf(text)) : null;
  }

  /** What the whole finds: of what its parts find the leftmost, and of several there the first part's. */
  #firstOfParts(text: string): RegExpExecArray | null {
    const parts = this.alternatives;
    const pieces = piecesIn(text);
    let first: RegExpExecArray | null = null;
    for (let at = this.#from, part = 0; at < this.#to; at = endOf(at), part++) {
      if (!holds(pieces, at)) continue;
      const found = this.#patternOf(parts[part] as Part).exec(wideFormOf(text));
      if (found && (first === null || found.index < first.index)) first = found;
    }
    return first;
  }

  /** The text with what is matched replaced, as `String.prototype.replace` does it. */
  replace(text: string, by: string): string {
    return this.#mayMatch(text) ? wideFormOf(text).replace(this.#whole(), by) : text;
  }

  #mayMatch(text: string): boolean {
    if (this.#parts === undefined) void this.alternatives;
    const pieces = piecesIn(text);
    for (let at = this.#from; at < this.#to; at = endOf(at)) if (holds(pieces, at)) return true;
    return false;
  }

  #whole(): RegExp {
    this.#joined ??= new RegExp(
      this.alternatives.map(({ source }) => source).join('|'),
      this.#pattern.flags,
    );
    return this.#joined;
  }

  #patternOf(part: Part): RegExp {
    part.pattern ??= this.#partPattern(part);
    return part.pattern;
  }

  #partPattern({ source }: Part): RegExp {
    const { source: whole, flags } = this.#pattern;
    const isWhole = this.alternatives.length === 1 || refersBack.test(whole);
    return isWhole ? this.#whole() : new RegExp(source, flags);
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
