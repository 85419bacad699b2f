import { type Fork, guideOf, methodsOf } from '../../knowledge/index.js';
import { above } from '../above.js';
import { isThereAlready } from '../again.js';
import { press } from '../button.js';
import type { Button } from '../card.js';
import { findPlace, toStep, toWays } from '../guide-moves.js';
import { guideAt, type Here, inMind, waysOn } from '../here.js';
import { rows } from '../keyboard.js';
import type { Draft, Scene } from '../scene.js';
import { shortWord } from '../short-word.js';
import { guideOfBound } from '../thing-guide.js';
import { methodWanted, type Wanted, wayWanted } from './method-wanted.js';
import { pickByPlace } from './pick-by-place.js';

/** Another way of doing the same: the one that is named, else all there are to choose from. */
export function changeWay(scene: Scene, wanted: Wanted): Draft | null {
  const here = inMind(scene);
  const { follow } = scene.local.phrases;
  if (here.kind === 'outside') return null;
  const { topic, guide } = guideAt(here);
  const way = wayWanted(wanted);
  const fork = here.kind === 'overview' ? guide.fork : undefined;
  const ordinary = way && fork ? ordinaryGuide(scene, fork, { way }) : null;
  if (ordinary) return ordinary;
  // "The first one" is what stands first, where there are no ways to choose from.
  if (methodsOf(guide).length < 2 && here.kind === 'overview' && wanted.place !== undefined)
    return pickByPlace(scene, wanted.place);
  if (methodsOf(guide).length < 2)
    return shortWord(scene, wanted.device === 'computer' ? follow.on_computer : follow.only_way);
  const named = methodWanted(guide, wanted);
  if (way === undefined && named === undefined) return toWays(scene, topic);
  // Where QQ itself is no way, the others may well be gone on a phone.
  if (!named)
    return wanted.device === undefined
      ? noSuchWay(scene, topic)
      : shortWord(scene, follow.on_phone, rows(...otherWays(scene, here), ...waysOn(scene)));
  if (here.kind === 'step' && here.place.methodId === named)
    return above(sameWay(scene, wanted), toStep(scene, here.place, false));
  const place = findPlace(scene, topic, named, 1);
  const draft = place && toStep(scene, place, false);
  return draft && wanted.device === 'computer' && way === 'website'
    ? above(follow.on_computer, draft)
    : draft;
}

/** Who names a way in a guide that has none, but forks off to those that have, can go that way. */
function ordinaryGuide(scene: Scene, { yes }: Fork, wanted: Wanted): Draft | null {
  const { knowledge, session } = scene;
  const named = guideOfBound(scene);
  const topic = yes.next.find((next) => next === named) ?? yes.next[0];
  const guide = topic === undefined ? undefined : guideOf(knowledge, session.locale, topic);
  const method = guide && methodWanted(guide, wanted);
  const place = topic && method ? findPlace(scene, topic, method, 1) : null;
  return place && toStep(scene, place, false);
}

/** At a step, the first steps of the other ways. */
function otherWays({ local }: Scene, here: Here): Button[][] {
  if (here.kind !== 'step') return [];
  const { topic, guide, methodId } = here.place;
  return methodsOf(guide)
    .filter(([method]) => method !== methodId)
    .map(([method, { label }]) => [press(local, { kind: 'step', topic, method, step: 1 }, label)]);
}

function sameWay({ local: { phrases } }: Scene, { device }: Wanted): string {
  return device === 'computer' ? phrases.follow.on_computer : phrases.follow.same_way;
}

function noSuchWay(scene: Scene, topic: string): Draft | null {
  const { no_such_way } = scene.local.phrases.follow;
  const ways = toWays(scene, topic);
  // What is on screen is not shown over again.
  return (
    ways && (isThereAlready(scene, ways) ? shortWord(scene, no_such_way) : above(no_such_way, ways))
  );
}
