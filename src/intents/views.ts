import { findConcepts } from './concepts.js';
import { isPinyin, sounds } from './pinyin.js';

/** Is told a feature's hash. */
export type Emit = (hash: number) => void;

const longestGram = 5;
const longestChineseGram = 3;
const longestSoundGram = 3;

/** Hashes are 32-bit FNV-1a over UTF-16 units, seeded by the view. */
const seeds = [0x811c9dc5, 0x2f0b4c47, 0x5bd1e995] as const;
const prime = 0x01000193;

/**
 * Calls `emit` once for every occurrence of every feature of a normalised text, in three views: how it
 * is written (character n-grams), how it sounds (n-grams of syllables; a word that is no pinyin stands
 * for itself), and what it is about (concepts, and pairs of them). A homophone, and a question in
 * pinyin, share the sounds of what was meant; how pinyin is spelt and spaced tells nothing.
 */
export function emitFeatures(normalised: string, emit: Emit): void {
  const heard = sounds(normalised);
  if (!isPinyin(normalised, heard)) emitCharacterGrams(` ${normalised} `, emit);
  emitSounds(heard, emit);
  emitConcepts(normalised, heard, emit);
}

function emitCharacterGrams(padded: string, emit: Emit): void {
  for (let start = 0; start < padded.length; start++) {
    let hash: number = seeds[0];
    let longest = longestGram;
    for (let length = 1; length <= longest && start + length <= padded.length; length++) {
      const code = padded.charCodeAt(start + length - 1);
      if (code >= 0x2e80 && longest > longestChineseGram) {
        longest = longestChineseGram;
        if (length > longest) break;
      }
      hash = Math.imul(hash ^ code, prime);
      // A lone space says nothing.
      if (length > 1 || code !== 0x20) emit(hash >>> 0);
    }
  }
}

function emitSounds(heard: readonly string[], emit: Emit): void {
  for (let start = 0; start < heard.length; start++) {
    let hash: number = seeds[1];
    for (let length = 1; length <= longestSoundGram && start + length <= heard.length; length++) {
      hash = hashText(Math.imul(hash ^ 0x20, prime), heard[start + length - 1] ?? '');
      emit(hash >>> 0);
    }
  }
}

function emitConcepts(normalised: string, heard: readonly string[], emit: Emit): void {
  const hashes = findConcepts(normalised, heard).map((concept) => hashText(seeds[2], concept));
  for (const [place, hash] of hashes.entries()) {
    emit(hash >>> 0);
    for (const other of hashes.slice(place + 1)) emit((Math.imul(hash, prime) ^ other) >>> 0);
  }
}

function hashText(seed: number, text: string): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return hash;
}
