import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';
import stopwords from 'natural/lib/natural/util/stopwords.js';

const words = /[a-z]+|\d+/g;
const stop = new Set(stopwords.words);

/** Words that any English sentence has some of, and that tell nothing about what it is about. */
export function isStopWord(word: string): boolean {
  return stop.has(word);
}

// Stemming takes longer than everything else that is done to a text, and people use few words.
const stems = new Map<string, string>();
const mostKept = 20_000;
const longestKept = 24;

/** The stems (Porter 1980) of the telling words of an English text, in their order. */
export function stemsOf(normalised: string): string[] {
  const telling = normalised.match(words)?.filter((word) => !isStopWord(word)) ?? [];
  return telling.map(stemOf);
}

function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = porter.stem(word);
  if (stems.size === mostKept) stems.clear();
  if (word.length <= longestKept) stems.set(word, stem);
  return stem;
}
