import { codeAt } from '../text/index.js';
import { stemsOf } from './english.js';
import type { Look } from './look.js';

/** Is told a feature's hash, and how often it counts. */
export type Emit = (hash: number, times: number) => void;

const longestGram = 4;
const longestChineseGram = 3;
const longestSoundGram = 3;
const longestStemGram = 2;

/** Words tell most of an English question, and there are few of them beside its character n-grams. */
const stemTimes = 7;

/** The concept of an app's name, whichever it is. */
const namedApp = 'namedApp';

/** Hashes are 32-bit FNV-1a over UTF-16 units, seeded by the view. */
const seeds = {
  gram: 0x811c9dc5,
  sound: 0x2f0b4c47,
  stem: 0x3c0b4c47,
  concept: 0x5bd1e995,
} as const;
const prime = 0x01000193;

/**
 * Calls `emit` for every occurrence of every feature of a text, in four views: how it is
 * written (character n-grams), how it sounds (n-grams of syllables; a word that is no pinyin stands for
 * itself), the stems of its words and pairs of them (only where there is neither a Chinese character nor
 * pinyin), and what it is about (concepts, and pairs of them). A homophone, and a question in pinyin,
 * share the sounds of what was meant; how pinyin is spelt and spaced tells nothing.
 */
export function emitFeatures({ text, sounds, script, concepts, app }: Look, emit: Emit): void {
  if (script !== 'pinyin' && text !== '') emitGrams(` ${text} `, emit);
  if (script === 'latin')
    emitSequences(stemsOf(text), longestStemGram, seeds.stem, stemTimes, emit);
  emitSequences(sounds, longestSoundGram, seeds.sound, 1, emit);
  emitConcepts(app === undefined ? concepts : [...concepts, namedApp], emit);
}

function emitGrams(padded: string, emit: Emit): void {
  const { length: end } = padded;
  for (let start = 0; start < end; start++) {
    let hash: number = seeds.gram;
    let longest = longestGram;
    for (let length = 1; length <= longest && start + length <= end; length++) {
      const code = codeAt(padded, start + length - 1);
      if (code >= 0x2e80 && longest > longestChineseGram) {
        longest = longestChineseGram;
        if (length > longest) break;
      }
      hash = Math.imul(hash ^ code, prime);
      // A lone space says nothing.
      if (length > 1 || code !== 0x20) emit(hash >>> 0, 1);
    }
  }
}

function emitSequences(
  words: readonly string[],
  longest: number,
  seed: number,
  times: number,
  emit: Emit,
): void {
  for (let start = 0; start < words.length; start++) {
    let hash = seed;
    for (let length = 1; length <= longest && start + length <= words.length; length++) {
      hash = hashText(Math.imul(hash ^ 0x20, prime), words[start + length - 1] ?? '');
      emit(hash >>> 0, times);
    }
  }
}

function emitConcepts(concepts: readonly string[], emit: Emit): void {
  const hashes = concepts.map((concept) => hashText(seeds.concept, concept));
  for (const [place, hash] of hashes.entries()) {
    emit(hash >>> 0, 1);
    for (const other of hashes.slice(place + 1)) emit((Math.imul(hash, prime) ^ other) >>> 0, 1);
  }
}

function hashText(seed: number, text: string): number {
  let hash = seed;
  const { length } = text;
  for (let at = 0; at < length; at++) hash = Math.imul(hash ^ codeAt(text, at), prime);
  return hash;
}
