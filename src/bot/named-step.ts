import type { Understanding } from '../intents/index.js';
import { findPlace, toStep } from './guide-moves.js';
import { fill } from './phrase.js';
import { type Draft, navigated, type Scene } from './scene.js';

/**
 * How many words a text about a step's number may have and still mean that step, not a new question.
 * A Chinese character counts as a word.
 */
const mostWords = 16;

/**
 * The step that a person names ("第三步在哪") in the guide they are in; null when they are in none, or
 * ask something else. A number out of range is told, with the step where they stand.
 */
export function toNamedStep(
  scene: Scene,
  text: string,
  { entities, kind }: Understanding,
): Draft | null {
  const { at } = scene.session;
  const named = entities.step;
  if (named === undefined || !at?.method || (kind === 'understood' && words(text) > mostWords))
    return null;
  const first = findPlace(scene, at.topic, at.method, 1);
  if (!first) return null;
  const steps = first.method.steps.length;
  const place = findPlace(scene, at.topic, at.method, named === 'last' ? steps : named);
  if (place) return toStep(scene, place, false);
  const here = findPlace(scene, at.topic, at.method, at.step) ?? first;
  const { session, replies } = toStep(scene, here, false);
  const notice = fill(scene.local.phrases.guide.no_such_step, { steps });
  return navigated(
    session,
    replies.map(({ card, replaces }) => ({
      replaces,
      card: { ...card, body: [{ kind: 'text', text: notice }, ...card.body] },
    })),
  );
}

function words(text: string): number {
  return text.match(/\p{Script=Han}|[^\p{Script=Han}\s\p{P}]+/gu)?.length ?? 0;
}
