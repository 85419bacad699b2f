import type { Utterance } from '../../../src/knowledge/index.js';

/**
 * A share of every topic's utterances, at least one of each, in their own order. Which ones is always
 * the same, a smaller share lies within a larger one, and a new utterance does not shuffle the others:
 * they stand in line by a hash of their text.
 */
export function takeShare<Item extends Utterance>(
  utterances: readonly Item[],
  share: number,
): Item[] {
  const byTopic = new Map<string, Item[]>();
  for (const utterance of utterances) {
    const found = byTopic.get(utterance.topic);
    if (found) found.push(utterance);
    else byTopic.set(utterance.topic, [utterance]);
  }
  const taken = new Set<Item>();
  for (const all of byTopic.values()) {
    const inLine = all
      .map((utterance) => ({ utterance, key: hash(utterance.text) }))
      .sort((a, b) => a.key - b.key);
    for (const { utterance } of inLine.slice(0, Math.ceil(share * all.length)))
      taken.add(utterance);
  }
  return utterances.filter((utterance) => taken.has(utterance));
}

/** FNV-1a, mixed once more: alone, texts with one ending stand close together. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let at = 0; at < text.length; at++)
    state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  return (state ^ (state >>> 13)) >>> 0;
}
