import { methodsOf } from '../../knowledge/index.js';
import { above } from '../above.js';
import { doAction } from '../do-action.js';
import { findPlace, standing, toAllSteps, toFinished, toOverview, toStep } from '../guide-moves.js';
import { hereOf, isAside, isStepOnScreen } from '../here.js';
import { openTopic } from '../open-topic.js';
import { type Draft, navigated, type Scene } from '../scene.js';
import { shortWord } from '../short-word.js';
import { start } from '../start.js';
import { toNextWish } from '../wishes.js';

/** The next step; after the last one, the end; from the overview, into its first way. */
export function goOn(scene: Scene): Draft | null {
  const here = hereOf(scene);
  switch (here.kind) {
    case 'step': {
      const { topic, methodId, number } = here.place;
      const next = findPlace(scene, topic, methodId, number + 1);
      return next ? toStep(scene, next, false) : toFinished(scene, here.place);
    }
    case 'overview':
      return intoFirstWay(scene, here.topic);
    case 'outside':
      return toNextWish(scene);
  }
}

function intoFirstWay(scene: Scene, topic: string): Draft | null {
  const here = hereOf(scene);
  const [first] = here.kind === 'overview' ? methodsOf(here.guide) : [];
  const place = first && findPlace(scene, topic, first[0], 1);
  return place ? toStep(scene, place, false) : null;
}

/** The step before; from the first one, the overview; after a side question, where they were. */
export function goBack(scene: Scene, text: string): Draft | null {
  const here = hereOf(scene);
  if (isAside(scene) && !namesStep.test(text)) return resume(scene);
  switch (here.kind) {
    case 'step': {
      const { topic, methodId, number } = here.place;
      const before = findPlace(scene, topic, methodId, number - 1);
      return before ? toStep(scene, before, false) : overview(scene, topic);
    }
    case 'overview':
    case 'outside':
      return doAction(scene, { kind: 'menu' });
  }
}

/** "The step before" names what it wants; "back" alone goes back to where they were. */
const namesStep = /步|step|\bbu\b/i;

/** Where they were before a side question; on from what they see; else what else was asked for. */
export function resume(scene: Scene): Draft | null {
  const here = hereOf(scene);
  switch (here.kind) {
    case 'step':
      return !isAside(scene) && isStepOnScreen(scene)
        ? goOn(scene)
        : toStep(scene, here.place, false);
    case 'overview':
      return isAside(scene) ? overview(scene, here.topic) : goOn(scene);
    case 'outside':
      return toNextWish(scene) ?? shortWord(scene, scene.local.phrases.follow.ready);
  }
}

/** What was said last, once more. */
export function repeat(scene: Scene): Draft | null {
  const { topic } = scene.session;
  const aside = topic !== null && (isAside(scene) || !scene.session.at);
  const draft = aside ? openTopic(scene, topic) : here(scene);
  return draft && above(scene.local.phrases.follow.once_more, draft);
}

/** The first step again; outside of a guide, the beginning of the talk. */
export function restart(scene: Scene): Draft | null {
  const here = hereOf(scene);
  switch (here.kind) {
    case 'step': {
      const { topic, methodId } = here.place;
      const first = findPlace(scene, topic, methodId, 1);
      return first && toStep(scene, first, false);
    }
    case 'overview':
      return overview(scene, here.topic);
    case 'outside':
      return start(scene, '');
  }
}

/** All steps of the way they are in; from the overview, of its first way. */
export function allSteps(scene: Scene): Draft | null {
  const here = hereOf(scene);
  switch (here.kind) {
    case 'step':
      return toAllSteps(scene, here.place);
    case 'overview': {
      const [first] = methodsOf(here.guide);
      const place = first && findPlace(scene, here.topic, first[0], 1);
      return place ? toAllSteps(scene, place) : null;
    }
    case 'outside':
      return null;
  }
}

/** The step, or the overview, where they stand. */
function here(scene: Scene): Draft | null {
  const place = hereOf(scene);
  if (place.kind === 'step') return toStep(scene, place.place, false);
  return place.kind === 'overview' ? overview(scene, place.topic) : null;
}

function overview(scene: Scene, topic: string): Draft | null {
  const found = toOverview(scene, topic);
  return (
    found &&
    navigated(standing(found.session, found.session.at), [{ card: found.card, replaces: false }])
  );
}
