import { readings } from './tables/readings.js';

/** The toneless syllables of pinyin that people write. */
export const syllables: ReadonlySet<string> = writtenSyllables();

function writtenSyllables(): Set<string> {
  const written = new Set(Object.keys(readings));
  // What people type for ü, and short forms that are no syllable of a character.
  for (const syllable of ['lue', 'nue']) written.add(syllable);
  // Sighs, and readings that few know: they would make pinyin of English.
  for (const syllable of ['m', 'ng', 'ei', 'eng', 'kei', 'den', 'chua']) written.delete(syllable);
  return written;
}

const letters = 26;
const a = 0x61;

/** What the letters so far may grow into: a place for each next letter, 0 where no syllable goes on with it. */
const grown: number[] = new Array(letters).fill(0);
/** Whether the letters so far are a syllable. */
const isWhole: boolean[] = [false];

for (const syllable of syllables) {
  let node = 0;
  for (let at = 0; at < syllable.length; at++) {
    const place = letters * node + syllable.charCodeAt(at) - a;
    if (grown[place] === 0) {
      grown[place] = isWhole.length;
      isWhole.push(false);
      for (let letter = 0; letter < letters; letter++) grown.push(0);
    }
    node = grown[place] as number;
  }
  isWhole[node] = true;
}

// Work space, which every call leaves empty.
/** The number of syllables that make up the letters before a place; 0 where none do. */
const fewest: number[] = [];
/** Where the last of them begins. */
const from: number[] = [];

/**
 * Splits a run of latin letters into pinyin syllables, the fewest that fit; null when it is not
 * pinyin all through.
 */
export function splitPinyin(run: string): string[] | null {
  for (let at = 0; at <= run.length; at++) fewest[at] = 0;
  for (let start = 0; start < run.length; start++) {
    const count = (fewest[start] as number) + 1;
    if (start > 0 && count === 1) continue;
    let node = 0;
    for (let end = start; end < run.length; ) {
      const letter = run.charCodeAt(end++) - a;
      node = letter >= 0 && letter < letters ? (grown[letters * node + letter] as number) : 0;
      if (node === 0) break;
      if (!isWhole[node]) continue;
      const best = fewest[end] as number;
      if (best !== 0 && best <= count) continue;
      fewest[end] = count;
      from[end] = start;
    }
  }
  if (run.length === 0 || fewest[run.length] === 0) return null;
  const parts: string[] = new Array(fewest[run.length] as number);
  for (let end = run.length, part = parts.length; end > 0; end = from[end] as number)
    parts[--part] = run.slice(from[end], end);
  return parts;
}
