import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import english from 'natural/lib/natural/util/stopwords.js';
import chinese from 'natural/lib/natural/util/stopwords_zh.js';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const stopWords = new Set([...english.words, ...chinese.words]);
const latin = /^[a-z]/;

/**
 * What `natural`'s Bayes is given of a text: its own tokenizers drop Chinese, so words come from
 * `Intl.Segmenter`; stop words and the English stemmer are its own. The prefix keeps a number from
 * becoming an index, and a word from being a method of an object.
 */
export function bayesTokens(text: string): string[] {
  const tokens: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(text.toLowerCase())) {
    if (!isWordLike || stopWords.has(segment)) continue;
    tokens.push(`w:${latin.test(segment) ? PorterStemmer.stem(segment) : segment}`);
  }
  return tokens;
}
