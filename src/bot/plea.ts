import { openTopic } from './open-topic.js';
import type { Draft, Scene } from './scene.js';

/** How often in a row it is answered with a word; after that, with a person. */
const mostAnswered = 2;

/**
 * What answers somebody who pleads, sighs, does not follow or asks what to do, and tells nothing more. It helps as
 * little as what is not understood, and counts as that: after two such turns a human is offered.
 */
export function answeringPlea(scene: Scene, draft: Draft | null): Draft | null {
  const { misses } = scene.session;
  if (misses >= mostAnswered) return openTopic(scene, 'human') ?? draft;
  return draft && { ...draft, session: { ...draft.session, misses: misses + 1 } };
}
