import { isWorthTelling, loadOverlaps, type Overlap } from './intents/overlap/index.js';
import { type CheckedContent, quoted, type Utterance, type Warning } from './knowledge/index.js';

/** Content that passed the check. */
export type UsableContent = Extract<CheckedContent, { kind: 'usable' }>;

/** Two topics whose utterances pull them together. */
export interface TopicPair {
  readonly topics: readonly [one: string, other: string];
  /** How many warnings are about them. */
  readonly count: number;
}

/** What is to be told of utterances that pull topics together. */
export interface OverlapWarnings {
  /** The clearest first. */
  readonly warnings: readonly Warning[];
  /** Those with the most warnings first. */
  readonly pairs: readonly TopicPair[];
}

/**
 * Looks for utterances that pull two topics together. For 20,000 that takes four seconds, or no time when
 * the same ones were looked at before.
 */
export async function overlapWarnings(
  { content, places }: UsableContent,
  cacheDir: string,
): Promise<OverlapWarnings> {
  const utterances = await content.utterances();
  const { topics } = content.knowledge.in['zh-CN'];
  const found = (await loadOverlaps(content, cacheDir)).flatMap((overlap) => {
    const [one, other] = [utterances[overlap.utterance], utterances[overlap.other]];
    const [place, otherPlace] = [places[overlap.utterance], places[overlap.other]];
    if (!one || !other || !place || !otherPlace) return [];
    if (!isWorthTelling(overlap, one.topic, other.topic, topics)) return [];
    const warning: Warning = {
      ...place,
      path: '',
      ...inWords(overlap, one, other),
      other: otherPlace,
      severity: 'warning',
    };
    return [{ warning, topics: [one.topic, other.topic] as const }];
  });
  return {
    warnings: found.map(({ warning }) => warning),
    pairs: countPairs(found.map((each) => each.topics)),
  };
}

function inWords(
  { kind }: Overlap,
  one: Utterance,
  other: Utterance,
): Pick<Warning, 'kind' | 'message'> {
  const subject = `${quoted(one.text)} (${one.topic})`;
  switch (kind) {
    case 'near':
      return {
        kind: 'near-utterance',
        message: `${subject} is almost ${quoted(other.text)} (${other.topic})`,
      };
    case 'misread':
      return {
        kind: 'misread-utterance',
        message: `${subject} sounds like ${other.topic}: see ${quoted(other.text)}`,
      };
  }
}

function countPairs(found: readonly (readonly [string, string])[]): TopicPair[] {
  const pairs = new Map<string, TopicPair>();
  for (const [one, other] of found) {
    const topics = one < other ? ([one, other] as const) : ([other, one] as const);
    const key = topics.join(' ');
    pairs.set(key, { topics, count: (pairs.get(key)?.count ?? 0) + 1 });
  }
  return [...pairs.values()].sort((a, b) => b.count - a.count);
}
