import { guideOf, methodOf, stepOf } from '../knowledge/index.js';
import type { Card } from './card.js';
import { finishedCard, helpedCard, notHelpedCard } from './cards/end-cards.js';
import { allStepsCard, missingCard, overviewCard } from './cards/guide-cards.js';
import { type Place, stepCard } from './cards/step-card.js';
import { type Draft, navigated, type Scene } from './scene.js';
import type { Position, Session } from './session.js';

/** The place that ids name, or null when the knowledge has no such place (any more). */
export function findPlace(
  { knowledge, session }: Scene,
  topic: string,
  methodId: string,
  number: number,
): Place | null {
  const guide = guideOf(knowledge, session.locale, topic, session.app);
  const method = guide && methodOf(guide, methodId);
  const step = method && stepOf(method, number);
  return step ? { topic, guide, methodId, method, number, step } : null;
}

/** A guide's overview; null when there is no such guide. */
export function toOverview(
  { knowledge, local, session }: Scene,
  topic: string,
): { session: Session; card: Card } | null {
  const guide = guideOf(knowledge, session.locale, topic, session.app);
  if (!guide) return null;
  return {
    session: standing(session, { topic, method: null, step: 0 }),
    card: overviewCard(local, topic, guide),
  };
}

/** From inside a guide ("other way"), its overview takes the step's place. */
export function toWays(scene: Scene, topic: string): Draft | null {
  const overview = toOverview(scene, topic);
  return overview && navigated(overview.session, [{ card: overview.card, replaces: true }]);
}

/** Whether there is, still, the place where the person stands; true outside a guide. */
export function isThere(scene: Scene): boolean {
  const { at, locale } = scene.session;
  if (!at) return true;
  if (at.method === null) return guideOf(scene.knowledge, locale, at.topic) !== undefined;
  return findPlace(scene, at.topic, at.method, at.step) !== null;
}

/** The step, or the overview, where the person stands; null outside a guide. */
export function cardAt(scene: Scene): Card | null {
  const { at } = scene.session;
  if (!at) return null;
  if (at.method === null) return toOverview(scene, at.topic)?.card ?? null;
  const place = findPlace(scene, at.topic, at.method, at.step);
  return place && stepCard(scene.local, place);
}

/** @param replaces whether the step takes the place of the card that was pressed */
export function toStep(scene: Scene, place: Place, replaces: boolean): Draft {
  return navigated(atPlace(scene.session, place), [
    { card: stepCard(scene.local, place), replaces },
  ]);
}

export function toAllSteps(scene: Scene, place: Place): Draft {
  return navigated(atPlace(scene.session, place), [
    { card: allStepsCard(scene.local, place), replaces: true },
  ]);
}

export function toMissing(scene: Scene, place: Place): Draft {
  return navigated(atPlace(scene.session, place), [
    { card: missingCard(scene.local, place), replaces: true },
  ]);
}

export function toFinished(scene: Scene, place: Place): Draft {
  const card = finishedCard(scene.local, place.topic, place.methodId, place.method.steps.length);
  return navigated(atPlace(scene.session, place), [{ card, replaces: true }]);
}

/**
 * The answer to "did it help?". Yes ends the guide; no keeps the place, for what is in the way may be
 * mended. Null when there is no such guide.
 */
export function toFeedback(scene: Scene, topic: string, helped: boolean): Draft | null {
  const { knowledge, local, session } = scene;
  const guide = guideOf(knowledge, session.locale, topic, session.app);
  if (!guide) return null;
  const card = helped ? helpedCard(local, guide) : notHelpedCard(local, topic, guide);
  const after = helped ? standing(session, null) : { ...session, misses: 0 };
  return navigated(
    { ...after, topic },
    [{ card, replaces: true }],
    [{ kind: 'feedback', topic, helped }],
  );
}

function atPlace(session: Session, { topic, methodId, number }: Place): Session {
  return standing(session, { topic, method: methodId, step: number });
}

/** Whoever gets somewhere was understood: the count of misses starts anew, and the talk is about that. */
export function standing(session: Session, at: Position | null): Session {
  return {
    ...session,
    at,
    misses: 0,
    topic: at?.topic ?? session.topic,
    way: at?.method ?? session.way,
  };
}
