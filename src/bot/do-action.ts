import { guideOf, methodOf } from '../knowledge/index.js';
import { above } from './above.js';
import type { Action } from './action.js';
import { languageCard } from './cards/language-card.js';
import { fallbackCard, menuCard } from './cards/menu-cards.js';
import { toFork } from './fork.js';
import {
  cardAt,
  findPlace,
  standing,
  toAllSteps,
  toFeedback,
  toFinished,
  toMissing,
  toStep,
  toWays,
} from './guide-moves.js';
import { openTopic } from './open-topic.js';
import { fill } from './phrase.js';
import { type Draft, navigated, type Scene, sceneOf } from './scene.js';
import { textBlocks } from './text-blocks.js';
import { toNextWish } from './wishes.js';

/**
 * Does what a button says. Null when it names something that the knowledge does not have: the button
 * is older than the content, or forged.
 */
export function doAction(scene: Scene, action: Action): Draft | null {
  switch (action.kind) {
    case 'topic':
      return openTopic(scene, action.topic);
    case 'ways':
      return toWays(scene, action.topic);
    case 'step':
    case 'resume': {
      const place = findPlace(scene, action.topic, action.method, action.step);
      return place && toStep(scene, place, action.kind === 'step');
    }
    case 'missing': {
      const place = findPlace(scene, action.topic, action.method, action.step);
      return place && toMissing(scene, place);
    }
    case 'all-steps': {
      const place = findPlace(scene, action.topic, action.method, stepOrFirst(scene, action));
      return place && toAllSteps(scene, place);
    }
    case 'finish': {
      const place = findPlace(scene, action.topic, action.method, lastStep(scene, action));
      return place && toFinished(scene, place);
    }
    case 'fork':
      return toFork(scene, action.topic, action.yes);
    case 'helped':
      return action.helped ? toHelped(scene, action.topic) : toFeedback(scene, action.topic, false);
    case 'reason':
      return toReason(scene, action.topic, action.reason);
    case 'menu':
      return toMenu(scene);
    case 'none-of-these':
      return noneOfThese(scene);
    case 'languages': {
      const card = languageCard(scene.knowledge, scene.local, scene.session.locale);
      return navigated(scene.session, [{ card, replaces: false }]);
    }
    case 'language':
      return switchLanguage(scene, action.locale);
  }
}

function stepOrFirst(
  { session: { at } }: Scene,
  { topic, method }: { topic: string; method: string },
): number {
  return at?.topic === topic && at.method === method ? at.step : 1;
}

function lastStep(
  { knowledge, session }: Scene,
  { topic, method }: { topic: string; method: string },
): number {
  const guide = guideOf(knowledge, session.locale, topic);
  return (guide && methodOf(guide, method)?.steps.length) ?? 0;
}

/** It helped: on to what else was asked for, if anything was. */
export function toHelped(scene: Scene, topic: string): Draft | null {
  const helped = toFeedback(scene, topic, true);
  if (!helped) return null;
  const next = toNextWish({ ...scene, session: helped.session });
  if (!next) return helped;
  const { follow, wishes } = scene.local.phrases;
  const label = scene.local.topics.get(next.outcome.topics[0] ?? '')?.label ?? '';
  const onward = [follow.solved, fill(wishes.next, { topic: label })].join('\n\n');
  return { ...above(onward, next), effects: [...helped.effects, ...next.effects] };
}

/** Why it did not help: on to the topic that does. */
function toReason(scene: Scene, topic: string, reason: number): Draft | null {
  const guide = guideOf(scene.knowledge, scene.session.locale, topic);
  const cause = guide?.stuck?.[reason - 1];
  const draft = cause === undefined ? null : openTopic(scene, cause);
  if (!draft || cause === undefined) return null;
  return {
    ...draft,
    effects: [...draft.effects, { kind: 'feedback-reason', topic, reason: cause }],
  };
}

function toMenu({ knowledge, local, session }: Scene): Draft {
  return navigated(
    { ...standing(session, null), app: null, topic: null, bound: null, wishes: [], course: null },
    [{ card: menuCard(knowledge, local), replaces: false }],
  );
}

function noneOfThese({ knowledge, local, session }: Scene): Draft {
  const draft = navigated({ ...session, misses: Math.min(session.misses + 1, 99) }, [
    { card: fallbackCard(knowledge, local, [], session), replaces: false },
  ]);
  return { ...draft, outcome: { ...draft.outcome, decision: 'fallback' } };
}

/** Says so in the new language, above the place where the person stands. */
function switchLanguage(scene: Scene, locale: Scene['session']['locale']): Draft {
  const session = { ...scene.session, locale, localeChosen: true };
  const inLanguage = sceneOf(scene.knowledge, session);
  const { local } = inLanguage;
  const changed = textBlocks(local.phrases.language.changed);
  const card = cardAt(inLanguage) ?? menuCard(scene.knowledge, local);
  return navigated(session, [
    { card: { ...card, body: [...changed, ...card.body] }, replaces: true },
  ]);
}
