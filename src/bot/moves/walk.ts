import { above } from '../above.js';
import { doAction } from '../do-action.js';
import { findPlace, standing, toAllSteps, toFinished, toOverview, toStep } from '../guide-moves.js';
import {
  guideAt,
  type Here,
  hereOf,
  inMind,
  isAside,
  isAskedWhetherHelped,
  isStepOnScreen,
  wayInMind,
} from '../here.js';
import { openTopic } from '../open-topic.js';
import { type Draft, navigated, type Scene } from '../scene.js';
import { shortWord } from '../short-word.js';
import { start } from '../start.js';
import { toNextWish } from '../wishes.js';
import { stepAfter } from './labelled-step.js';

/**
 * The next step; after the last one, the end; from the overview, into the way that they went last.
 *
 * @param text as it was said; one that names what further steps are about is past them
 */
export function goOn(scene: Scene, text = ''): Draft | null {
  const here = hereOf(scene);
  switch (here.kind) {
    case 'step': {
      const { topic, methodId, number, method } = here.place;
      const after = stepAfter(method.steps, number, text) ?? number + 1;
      const next = findPlace(scene, topic, methodId, after);
      return next ? toStep(scene, next, false) : toFinished(scene, here.place);
    }
    case 'overview':
      return intoWay(scene, here, text);
    case 'outside':
      return toNextWish(scene) ?? begin(scene);
  }
}

/** The guide that the talk was about, else a word on what can be done. */
function begin(scene: Scene): Draft {
  const guide = inMind(scene);
  const opened = guide.kind === 'overview' ? openTopic(scene, guide.topic) : null;
  return opened ?? shortWord(scene, scene.local.phrases.follow.ready);
}

/** The way that they went last, where the guide has it, else its first; past what they have told to be done. */
function intoWay(scene: Scene, here: Here & { kind: 'overview' }, text: string): Draft | null {
  const way = wayInMind(scene, here);
  const after = stepAfter(here.guide.methods[way]?.steps ?? [], 0, text) ?? 1;
  const place = findPlace(scene, here.topic, way, after) ?? findPlace(scene, here.topic, way, 1);
  return place ? toStep(scene, place, false) : null;
}

/** The step before; from the first one, the overview; after a side question, where they were. */
export function goBack(scene: Scene, text: string): Draft | null {
  const here = hereOf(scene);
  if (isAside(scene) && !namesStep.test(text)) return resume(scene);
  // The end stands after the last step.
  if (here.kind === 'step' && isAskedWhetherHelped(scene)) return toStep(scene, here.place, false);
  switch (here.kind) {
    case 'step': {
      const { topic, methodId, number } = here.place;
      const before = findPlace(scene, topic, methodId, number - 1);
      return before ? toStep(scene, before, false) : overview(scene, topic);
    }
    // There is nothing before an overview but the menu, from which the guide can be gone on with.
    case 'overview': {
      const menu = doAction(scene, { kind: 'menu' });
      return menu && { ...menu, session: { ...menu.session, topic: scene.session.topic } };
    }
    case 'outside':
      return doAction(scene, { kind: 'menu' });
  }
}

/** "The step before" names what it wants; "back" alone goes back to where they were. */
const namesStep = /步|上一|前一|往前|往回|往後|倒回|退|step|before|previous|\bbu\b/i;

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
      return toNextWish(scene) ?? begin(scene);
  }
}

/** What was said last, once more. */
export function repeat(scene: Scene): Draft | null {
  const { topic } = scene.session;
  const aside = topic !== null && (isAside(scene) || !scene.session.at);
  const draft = aside ? openTopic(scene, topic) : here(scene);
  return draft && above(scene.local.phrases.follow.once_more, draft);
}

/** The first step again; from an overview, the overview; else the beginning of the talk. */
export function restart(scene: Scene): Draft | null {
  const here = inMind(scene);
  if (here.kind === 'outside') return start(scene, '');
  const { topic } = guideAt(here);
  if (scene.session.at?.method === null)
    return isAside(scene) ? overview(scene, topic) : goOn(scene);
  const first = findPlace(scene, topic, wayInMind(scene, here), 1);
  return first && toStep(scene, first, false);
}

/** All steps of the way they are in, or were in last; else of a guide's first way. */
export function allSteps(scene: Scene): Draft | null {
  const here = inMind(scene);
  if (here.kind === 'outside') return null;
  if (here.kind === 'step') return toAllSteps(scene, here.place);
  const place = findPlace(scene, here.topic, wayInMind(scene, here), 1);
  return place && toAllSteps(scene, place);
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
