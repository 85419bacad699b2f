import { type Content, hashOf } from '../../knowledge/index.js';
import { trainingVersion } from '../train.js';
import { findOverlaps, overlapVersion } from './find-overlaps.js';
import type { Overlap } from './overlap.js';
import { readOverlaps, writeOverlaps } from './overlap-cache.js';

/** The overlaps of content's utterances; from the cache, if the same ones were looked at before. */
export async function loadOverlaps(
  { knowledge: { apps }, utterances, utterancesHash }: Content,
  cacheDir: string,
): Promise<Overlap[]> {
  const named = hashOf([JSON.stringify([...apps])]);
  const key = `${overlapVersion}-${trainingVersion}-${utterancesHash}-${named}`;
  const known = await readOverlaps(cacheDir, key);
  if (known) return known;
  const found = findOverlaps(await utterances(), apps);
  await writeOverlaps(cacheDir, key, found);
  return found;
}
