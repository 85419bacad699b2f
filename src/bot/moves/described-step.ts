import type { Step } from '../../knowledge/index.js';
import { findPlace, toStep } from '../guide-moves.js';
import { inMind, wayInMind } from '../here.js';
import type { Draft, Scene } from '../scene.js';

/** Words that point to a step and describe none. */
const pointing =
  /那一?步|这一?步|哪一?步|步骤|步驟|一下|给我|看看|什么|怎么|[把再看是啥讲说弄的个了呢吧啊哪咋]|\b(?:the|step|that|one|where|you|with|again|show|me|to|and|a|of|in)\b/gi;

/**
 * The step that is told by what it is about: "那填资料那一步再看看". It is the one that shares the most words,
 * or Chinese characters, which no other step has; null where none does, or several do.
 */
export function toDescribedStep(scene: Scene, text: string): Draft | null {
  const here = inMind(scene);
  if (here.kind === 'outside') return null;
  const { topic, guide } = here.kind === 'step' ? here.place : here;
  const way = wayInMind(scene, here);
  const steps = (guide.methods[way]?.steps ?? []).map(partsOf);
  const said = parts(text.replace(pointing, ' '));
  const counts = steps.map((own, index) => {
    const others = steps.filter((_, other) => other !== index);
    return [...own].filter((part) => said.has(part) && !others.some((other) => other.has(part)))
      .length;
  });
  const most = Math.max(0, ...counts);
  const found = counts.indexOf(most);
  const place = findPlace(scene, topic, way, found + 1);
  return most > 0 && counts.lastIndexOf(most) === found && place
    ? toStep(scene, place, false)
    : null;
}

function partsOf({ do: act, look }: Pick<Step, 'do' | 'look'>): Set<string> {
  return parts(`${act} ${look ?? ''}`);
}

function parts(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{Script=Han}|[a-z]{3,}/gu) ?? []);
}
