import { oncePer, type Step } from '../../knowledge/index.js';
import type { Place } from '../cards/step-card.js';
import { plainForm } from '../guard/index.js';
import { findPlace, toStep } from '../guide-moves.js';
import { guideAt, inMind, wayInMind } from '../here.js';
import type { Draft, Scene } from '../scene.js';

/** Words that point to a step and describe none. */
const pointing =
  /[跳回去]到|那一?步|这一?步|哪一?步|步骤|步驟|一下|给我|看看|什么|怎么|[把再看是啥讲说弄的个了呢吧啊哪咋]|\b(?:the|step|that|one|where|you|with|again|show|me|to|and|a|of|in)\b/gi;

/** What a text is taken apart into: words and single characters, or words and pairs of characters. */
type Parts = (text: string) => ReadonlySet<string>;

const characters: Parts = (text) => new Set(text.match(/\p{Script=Han}|[a-z]{3,}/gu) ?? []);

const pairs: Parts = (text) => {
  const words = text.match(/[a-z]{5,}|\blist\b/g) ?? [];
  const found = text.matchAll(/(?=(\p{Script=Han}{2}))/gu);
  return new Set([...words, ...[...found].map(([, pair = '']) => pair)]);
};

/**
 * The step that is told by what it is about: "那填资料那一步再看看". It is the one that shares the most words,
 * or Chinese characters, which no other step has; null where none does, or several do.
 */
export function toDescribedStep(scene: Scene, text: string): Draft | null {
  const place = stepLike(scene, text, characters);
  return place && toStep(scene, place, false);
}

/** The step that alone speaks of something by the name that a text gives it: "头像在哪". */
export function stepSpeakingOf(scene: Scene, text: string): Place | null {
  return stepLike(scene, text, pairs);
}

function stepLike(scene: Scene, text: string, partsOf: Parts): Place | null {
  const here = inMind(scene);
  if (here.kind === 'outside') return null;
  const { topic, guide } = guideAt(here);
  const way = wayInMind(scene, here);
  const steps = (guide.methods[way]?.steps ?? []).map((step) => partsOf(wordsOf(step)));
  const said = [...partsOf(plainForm(text).replace(pointing, ' '))];
  const counts = steps.map((own, index) => {
    const others = steps.filter((_, other) => other !== index);
    return said.filter((part) => own.has(part) && !others.some((other) => other.has(part))).length;
  });
  const most = Math.max(0, ...counts);
  const found = counts.indexOf(most);
  return most > 0 && counts.lastIndexOf(most) === found
    ? findPlace(scene, topic, way, found + 1)
    : null;
}

/** People may write other characters than a step does. */
const wordsOf = oncePer(({ do: act, look }: Pick<Step, 'do' | 'look'>): string =>
  plainForm(`${act} ${look ?? ''}`),
);
