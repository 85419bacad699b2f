import type { Entities } from '../../intents/index.js';
import { type Guide, guideOf, methodsOf } from '../../knowledge/index.js';
import { findPlace, toStep } from '../guide-moves.js';
import { openTopic } from '../open-topic.js';
import type { Draft, Scene } from '../scene.js';

type Way = NonNullable<Entities['way']>;

/** Where a person wants to do it. */
export type Wanted = {
  readonly [Name in 'way' | 'device' | 'place' | 'isPast']?: Entities[Name] | undefined;
};

/** The way of a guide that is wanted; undefined where none is, or the guide has no such way. */
export function methodWanted(guide: Guide, wanted: Wanted): string | undefined {
  const way = wayWanted(wanted);
  const has = (one: Way) => methodsOf(guide).find(([, method]) => method.way === one)?.[0];
  if (way === undefined) return placed(guide, wanted.place);
  // "In the app" is in QQ, where nothing is to be done in another app.
  return has(way) ?? (way === 'app' ? has('client') : undefined);
}

/** "The second way", of those that an overview lists. */
function placed(guide: Guide, place: Wanted['place']): string | undefined {
  const ids = methodsOf(guide).map(([id]) => id);
  return place === undefined ? undefined : ids.at(place === 'last' ? -1 : place - 1);
}

/** A computer has a browser at hand; QQ itself is what a phone has. */
export function wayWanted({ way, device }: Wanted): Way | undefined {
  if (device === 'computer') return 'website';
  return way ?? (device === 'phone' ? 'client' : undefined);
}

/** Opens a guide: at the first step of the way that is wanted, where one is, else at its overview. */
export function enterGuide(scene: Scene, topic: string, wanted: Wanted): Draft | null {
  const guide = guideOf(scene.knowledge, scene.session.locale, topic, scene.session.app);
  return openAt(scene, topic, (guide && methodWanted(guide, wanted)) ?? null);
}

/** Opens a guide at the first step of a way, where the guide has it, else at its overview. */
export function openAt(scene: Scene, topic: string, methodId: string | null): Draft | null {
  const overview = openTopic(scene, topic);
  const place = methodId === null ? null : findPlace(scene, topic, methodId, 1);
  return place && overview
    ? { ...toStep(scene, place, false), outcome: overview.outcome }
    : overview;
}
