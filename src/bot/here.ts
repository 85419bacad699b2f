import { aboutOf, type Guide, guideOf, methodsOf, oncePer, parentOf } from '../knowledge/index.js';
import { type Action, unpackAction } from './action.js';
import { humanButton, press, primary, topicButtons } from './button.js';
import type { Keyboard } from './card.js';
import { forkRows } from './cards/guide-cards.js';
import { ids, type Place } from './cards/step-card.js';
import { findPlace } from './guide-moves.js';
import { fitted, stack } from './keyboard.js';
import type { Scene } from './scene.js';
import type { Session } from './session.js';
import { guideOfBound } from './thing-guide.js';

/** How many of a guide's neighbours stand beneath its ways. */
const mostNear = 2;

/** Where a person stands. */
export type Here =
  | { readonly kind: 'step'; readonly place: Place }
  | { readonly kind: 'overview'; readonly topic: string; readonly guide: Guide }
  | { readonly kind: 'outside' };

/** Whether anything was said that a text may lean on. */
export function isInTalk({ session: { at, topic, choices } }: Scene): boolean {
  return at !== null || topic !== null || choices.length > 0;
}

export function hereOf(scene: Scene): Here {
  const { at, locale, app } = scene.session;
  if (!at) return { kind: 'outside' };
  const place = at.method === null ? null : findPlace(scene, at.topic, at.method, at.step);
  if (place) return { kind: 'step', place };
  const guide = guideOf(scene.knowledge, locale, at.topic, app);
  return guide ? { kind: 'overview', topic: at.topic, guide } : { kind: 'outside' };
}

/**
 * Where a person stands; outside of guides, the guide that the talk was about last. After an article about another
 * thing than they have named it is that of what they named: an article on the way may speak of phones.
 */
export function inMind(scene: Scene): Here {
  const here = hereOf(scene);
  const { topic, locale, app } = scene.session;
  if (here.kind !== 'outside' || topic === null) return here;
  for (const id of [topic, guideNamed(scene, topic), parentOf(topic)]) {
    const guide = id === undefined ? undefined : guideOf(scene.knowledge, locale, id, app);
    if (guide && id !== undefined) return { kind: 'overview', topic: id, guide };
  }
  return here;
}

function guideNamed(scene: Scene, topic: string): string | undefined {
  const about = aboutOf(scene.local, topic);
  const isBeside = about !== undefined && about !== 'app' && scene.session.bound !== about;
  return isBeside ? guideOfBound(scene) : undefined;
}

/** The guide that is in mind, and its topic. */
export function guideAt(here: Exclude<Here, { kind: 'outside' }>): { topic: string; guide: Guide } {
  return here.kind === 'step' ? here.place : here;
}

/** The way of a guide that they are in, or were in last, else its first. */
export function wayInMind({ session }: Scene, here: Exclude<Here, { kind: 'outside' }>): string {
  if (here.kind === 'step') return here.place.methodId;
  const ways = methodsOf(here.guide).map(([id]) => id);
  return ways.find((id) => id === session.way) ?? ways[0] ?? '';
}

/** Whether the person asked something on the way, and has not gone on since. */
export function isAside({ session: { at, topic } }: Scene): boolean {
  return at !== null && topic !== null && topic !== at.topic;
}

/** The actions that can be picked on screen. */
export function actionsOnScreen({ session }: Scene): readonly Action[] {
  return actionsOf(session.choices);
}

const actionsOf = oncePer((choices: Session['choices']): readonly Action[] => {
  const actions: Action[] = [];
  for (const { data } of choices) {
    const action = unpackAction(data);
    if (action) actions.push(action);
  }
  return actions;
});

/** Whether the step where the person stands is what they see, rather than a word about it. */
export function isStepOnScreen({ session: { choices } }: Scene): boolean {
  return offersStep(choices);
}

const offersStep = oncePer((choices: Session['choices']): boolean => {
  const kinds = new Set(actionsOf(choices).map(({ kind }) => kind));
  return kinds.has('missing') && !kinds.has('resume');
});

/** The ways on from where the person stands, for a card that is only a short word. */
export function waysOn(scene: Scene): Keyboard {
  const { knowledge, local } = scene;
  const here = hereOf(scene);
  switch (here.kind) {
    case 'step':
      return aroundStep(scene, here.place);
    case 'overview':
      return fitted(
        [...forkRows(local, here.topic, here.guide.fork), ...waysOf(scene, here)],
        stack(topicButtons(local, here.guide.next.slice(0, mostNear))),
        [humanButton(local)],
      );
    case 'outside':
      return fitted([], stack(topicButtons(local, knowledge.settings.menu)), [humanButton(local)]);
  }
}

function waysOf({ local }: Scene, { topic, guide }: Here & { kind: 'overview' }): Keyboard {
  return methodsOf(guide).map(([method, { label }]) => [
    press(local, { kind: 'step', topic, method, step: 1 }, label),
  ]);
}

function aroundStep({ local }: Scene, place: Place): Keyboard {
  const { number, method } = place;
  const here = press(local, { kind: 'resume', ...ids(place), step: number });
  const on =
    number < method.steps.length
      ? press(local, { kind: 'step', ...ids(place), step: number + 1 }, local.phrases.buttons.next)
      : press(local, { kind: 'finish', ...ids(place) });
  return [
    [primary(here), on],
    [
      press(local, { kind: 'missing', ...ids(place), step: number }),
      press(local, { kind: 'all-steps', ...ids(place) }),
    ],
    humanButton(local),
  ].filter((row) => row.length > 0);
}

/** Whether they are in an appeal. */
export function isInAppeal({ session: { at } }: Scene): boolean {
  return at?.method === 'appeal';
}

/** Whether "did it help?" is on screen. */
export function isAskedWhetherHelped(scene: Scene): boolean {
  return actionsOnScreen(scene).some((action) => action.kind === 'helped' && action.helped);
}

/** Whether a word beside their step is what they see, with a button back to it. */
export function isBesideStep(scene: Scene): boolean {
  return actionsOnScreen(scene).some(({ kind }) => kind === 'resume');
}

/** Whether a word beside a guide's overview is what they see, with the ways to choose from: a human is offered with it. */
export function isBesideOverview(scene: Scene): boolean {
  const actions = actionsOnScreen(scene);
  const offersHuman = actions.some((action) => action.kind === 'topic' && action.topic === 'human');
  return offersHuman && actions.some(({ kind }) => kind === 'step');
}

/** Whether they are in a way, with steps of it left. */
export function isMidway(scene: Scene): boolean {
  const here = hereOf(scene);
  return (
    here.kind === 'step' &&
    here.place.number < here.place.method.steps.length &&
    !isAskedWhetherHelped(scene)
  );
}
