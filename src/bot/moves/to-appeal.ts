import { type LocalKnowledge, oncePer } from '../../knowledge/index.js';
import { above } from '../above.js';
import { doAction } from '../do-action.js';
import { findPlace, toStep } from '../guide-moves.js';
import { isStepOnScreen } from '../here.js';
import type { Draft, Scene } from '../scene.js';
import { shortWord } from '../short-word.js';

/**
 * Who is in a talk and wants to appeal has decided: the guide that has an appeal, from its first step.
 *
 * @param word what stands above it, in place of the fork's own
 */
export function toAppeal(scene: Scene, word?: string): Draft | null {
  const topic = guideWithAppeal(scene.local);
  if (topic === undefined) return null;
  const { at } = scene.session;
  const isThere = at?.topic === topic && at.method === 'appeal' && isStepOnScreen(scene);
  if (isThere) return shortWord(scene, word ?? scene.local.phrases.follow.go_on);
  if (word === undefined) return doAction(scene, { kind: 'fork', topic, yes: false });
  const place = findPlace(scene, topic, 'appeal', 1);
  return place && answeredBy(topic, above(word, toStep(scene, place, false)));
}

/** Whether the talk was about what they no longer have. */
export function wasLost(scene: Scene): boolean {
  const { said, topic, at } = scene.session;
  const lost = guideWithAppeal(scene.local);
  return lost !== undefined && (topic === lost || at?.topic === lost || said.includes(lost));
}

const guideWithAppeal = oncePer(({ topics }: LocalKnowledge): string | undefined => {
  const isIt = [...topics].find(
    ([, topic]) => topic.kind === 'guide' && topic.fork?.no.method === 'appeal',
  );
  return isIt?.[0];
});

/** It is what they asked for, as well as a place. */
function answeredBy(topic: string, draft: Draft): Draft {
  return { ...draft, outcome: { ...draft.outcome, decision: 'answer', topics: [topic] } };
}
