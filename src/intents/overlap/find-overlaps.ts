import type { Utterance } from '../../knowledge/index.js';
import type { Background } from '../background.js';
import { toVectors } from '../scorer.js';
import { finish } from '../train.js';
import { distinctTexts } from './distinct-texts.js';
import { lookAround } from './look-around.js';
import type { Overlap } from './overlap.js';
import { readUnlearnt } from './read-unlearnt.js';
import { Resemblance } from './resemblance.js';

/** Raised when other overlaps are found in the same utterances. */
export const overlapVersion = 1;

/**
 * How far another topic must be ahead for a misreading to be told. With an utterance as similar as
 * `similar` less will do, for whoever reads the two sees where it comes from.
 */
const clearLead = 1.2;
const similarLead = 0.6;
const similar = 0.3;

/** What fewer texts have cannot be shared. */
const fewest = 2;

/**
 * Finds utterances that are almost the same as one of another topic, and those that the classifier would
 * give to another topic if it had not learnt them. The clearest stand first. Takes some four seconds
 * for 20,000 utterances.
 *
 * @param apps those that an utterance may name
 */
export function findOverlaps(
  utterances: readonly Utterance[],
  apps: Background['apps'],
): Overlap[] {
  const texts = distinctTexts(utterances, apps);
  const { vectorizer, matrix, labels } = finish(toVectors(texts, fewest));
  const { features } = vectorizer;
  const resemblance = new Resemblance(matrix, features);
  const classes = new Set(labels).size;
  const { twins, doubted, taught } = lookAround(resemblance, labels, classes);
  const pair = (row: number, other: number) => ({
    utterance: texts[row]?.utterance ?? 0,
    other: texts[other]?.utterance ?? 0,
  });
  const near = twins.map(({ row, other, similarity }) => ({
    ...pair(row, other),
    kind: 'near' as const,
    similarity,
  }));
  const readings = readUnlearnt({ matrix, labels, taught, features }, doubted);
  const misread = [...readings].flatMap(([row, { own, rival, margin }]) => {
    const lead = margin - own;
    if (margin <= 0 || lead < similarLead) return [];
    const nearest = nearestOf(rival, row, labels, resemblance);
    if (!nearest || (lead < clearLead && nearest.similarity < similar)) return [];
    return [{ ...pair(row, nearest.row), kind: 'misread' as const, lead }];
  });
  near.sort((a, b) => b.similarity - a.similarity);
  misread.sort((a, b) => b.lead - a.lead);
  return withoutRepeats([...near, ...misread]);
}

/** The row of a class that resembles another row most; null when none shares anything with it. */
function nearestOf(
  label: number,
  row: number,
  labels: Int32Array,
  resemblance: Resemblance,
): { readonly row: number; readonly similarity: number } | null {
  let nearest = -1;
  let most = 0;
  resemblance.search(row, (other, similarity) => {
    if (labels[other] !== label || similarity <= most) return;
    most = similarity;
    nearest = other;
  });
  return nearest < 0 ? null : { row: nearest, similarity: most };
}

/** Two utterances that stand for each other are told once. */
function withoutRepeats(overlaps: readonly Overlap[]): Overlap[] {
  const seen = new Set<string>();
  return overlaps.filter(({ utterance, other }) => {
    const pair = [utterance, other].sort((a, b) => a - b).join(' ');
    const isNew = !seen.has(pair);
    seen.add(pair);
    return isNew;
  });
}
