import { type Fork, guideOf, methodsOf } from '../../knowledge/index.js';
import { above } from '../above.js';
import { isThereAlready } from '../again.js';
import { findPlace, toStep, toWays } from '../guide-moves.js';
import { guideAt, type Here, inMind } from '../here.js';
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
    return wanted.device === undefined ? noSuchWay(scene, topic) : onPhone(scene, here, topic);
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

function sameWay({ local: { phrases } }: Scene, { device }: Wanted): string {
  return device === 'computer' ? phrases.follow.on_computer : phrases.follow.same_way;
}

/** Where QQ itself is no way: what a phone can do, with the ways to choose from. */
function onPhone(scene: Scene, here: Here, topic: string): Draft | null {
  const { on_phone } = scene.local.phrases.follow;
  const ways = here.kind === 'step' ? toWays(scene, topic) : null;
  return ways ? above(on_phone, ways) : shortWord(scene, on_phone);
}

function noSuchWay(scene: Scene, topic: string): Draft | null {
  const { no_such_way } = scene.local.phrases.follow;
  const ways = toWays(scene, topic);
  // What is on screen is not shown over again.
  return (
    ways && (isThereAlready(scene, ways) ? shortWord(scene, no_such_way) : above(no_such_way, ways))
  );
}
