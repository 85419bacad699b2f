import type { Entities } from '../intents/index.js';
import { type Fork, type Guide, guideAbout, guideOf, methodOf } from '../knowledge/index.js';
import { above } from './above.js';
import { forkCard } from './cards/guide-cards.js';
import { findPlace, standing, toStep } from './guide-moves.js';
import { openTopic } from './open-topic.js';
import { type Draft, navigated, type Scene } from './scene.js';

/** Which branch of a guide's fork is theirs, by what a person told; undefined when it has to be asked. */
export function branchTold(
  { fork }: Pick<Guide, 'fork'>,
  { loggedIn, hasBound }: Pick<Entities, 'loggedIn' | 'hasBound'>,
): boolean | undefined {
  switch (fork?.asks) {
    case 'logged_in':
      return loggedIn;
    case 'has_bound':
      return hasBound;
    case undefined:
      return undefined;
  }
}

/**
 * What the answer to a fork's question leads to: yes to the guide of the thing that they named, or to a
 * choice of guides; no to a way of this guide. Null when there is no such fork.
 */
export function toFork(scene: Scene, topic: string, yes: boolean): Draft | null {
  const { knowledge, session } = scene;
  const guide = guideOf(knowledge, session.locale, topic, session.app);
  const fork = guide?.fork;
  if (!guide || !fork) return null;
  if (yes) return toOrdinary(scene, fork) ?? toChoice(scene, topic, guide);
  const place = findPlace(scene, topic, fork.no.method, 1);
  return place && above(fork.no.text, toStep(scene, place, true));
}

function toOrdinary(scene: Scene, { yes }: Fork): Draft | null {
  const { bound } = scene.session;
  const ordinary = bound === null ? undefined : guideAbout(scene.local, bound);
  if (ordinary === undefined || !yes.next.includes(ordinary)) return null;
  const opened = openTopic(scene, ordinary);
  return opened && above(yes.lead, opened);
}

function toChoice({ local, session }: Scene, topic: string, guide: Guide): Draft | null {
  if (!guide.fork) return null;
  const label = methodOf(guide, guide.fork.no.method)?.label ?? '';
  const card = forkCard(local, topic, guide.fork, label);
  const after = standing(session, { topic, method: null, step: 0 });
  return navigated(after, [{ card, replaces: true }]);
}
