import { compare, type Likeness } from './compare.js';
import { type Reduced, reduce } from './reduce.js';

/** Two sentences that are alike, by their places in the list. */
export interface LikePair {
  readonly earlier: number;
  readonly later: number;
  readonly likeness: Exclude<Likeness, null>;
}

/**
 * Every two sentences that are alike.
 *
 * Finding them takes no comparison of all with all: an edit spoils at most as many n-grams as these
 * have units, so that two sentences within a budget of edits have one in common among their rarest
 * `units × budget + 1`, and only those are looked up.
 */
export function likePairs(texts: readonly string[]): LikePair[] {
  const reduced = texts.map(reduce);
  const grams = reduced.map(gramsOf);
  const howOften = new Map<string, number>();
  for (const gram of grams.flat()) howOften.set(gram, (howOften.get(gram) ?? 0) + 1);
  const rarestFirst = (a: string, b: string): number =>
    (howOften.get(a) ?? 0) - (howOften.get(b) ?? 0) || (a < b ? -1 : 1);

  const having = new Map<string, number[]>();
  const pairs: LikePair[] = [];
  for (const [later, sentence] of reduced.entries()) {
    const rarest = (grams[later] ?? [])
      .sort(rarestFirst)
      .slice(0, gramSize(sentence) * sentence.budget + 1);
    const candidates = new Set(rarest.flatMap((gram) => having.get(gram) ?? []));
    for (const earlier of candidates) {
      const likeness = compare(reduced[earlier] as Reduced, sentence);
      if (likeness !== null) pairs.push({ earlier, later, likeness });
    }
    for (const gram of rarest) {
      const found = having.get(gram);
      if (found) found.push(later);
      else having.set(gram, [later]);
    }
  }
  return pairs.sort((a, b) => a.later - b.later || a.earlier - b.earlier);
}

/** Two letters are in every text. */
function gramSize({ script }: Reduced): number {
  return script === 'latin' ? 3 : 2;
}

/** The n-grams, each time that one comes again under another name. */
function gramsOf(sentence: Reduced): string[] {
  const size = gramSize(sentence);
  const padding = Array<string>(size - 1).fill('');
  const sounds = [...padding, ...sentence.units.map(({ sound }) => sound), ...padding];
  const times = new Map<string, number>();
  return Array.from({ length: sounds.length - size + 1 }, (_, at) => {
    const gram = `${sentence.script} ${sounds.slice(at, at + size).join(' ')}`;
    const time = (times.get(gram) ?? 0) + 1;
    times.set(gram, time);
    return time === 1 ? gram : `${gram} ${time}`;
  });
}
