import { aboutOf, guideOf, type KnowledgeBase, methodOf } from '../knowledge/index.js';
import { packAction, unpackAction } from './action.js';
import { isAgain, isSamePlace, saidIn } from './again.js';
import { keepApp } from './app-in-mind.js';
import type { Brain } from './brain.js';
import { choicesOn } from './choices.js';
import { courseAfter } from './course.js';
import { doAction } from './do-action.js';
import type { UserEvent } from './event.js';
import { isThere } from './guide-moves.js';
import { saidBeside } from './leanings/refused.js';
import { stale, unsupported } from './notices.js';
import { say } from './say.js';
import { type Draft, type Scene, sceneOf } from './scene.js';
import { mostSaid, newSession, type Session, turnsCounted } from './session.js';
import { start } from './start.js';
import type { Outcome, Turn } from './turn.js';
import { keepInSight, withoutAnswered } from './wishes.js';

/**
 * Answers one event. Pure: the same brain, session and event give the same turn, and nothing happens
 * outside; what should happen is in the turn's effects. Never throws.
 *
 * @param session null for a person the bot has not met
 */
export function respond(brain: Brain, session: Session | null, event: UserEvent): Turn {
  const scene = enter(brain.knowledge, session ?? newSession(event.locale));
  return finish(scene, answer(scene, event, brain));
}

function answer(scene: Scene, event: UserEvent, brain: Brain): Draft {
  switch (event.kind) {
    case 'started':
      return start(scene, event.payload ?? '');
    case 'said':
      return say(scene, event, brain.understand);
    case 'pressed': {
      const action = unpackAction(event.data);
      return (action && doAction(scene, action)) ?? stale(scene);
    }
    case 'sent-unsupported':
      return unsupported(scene);
  }
}

function finish(scene: Scene, draft: Draft): Turn {
  const kept = keepApp(scene.knowledge, draft);
  const { outcome, effects, warned } = kept;
  const session = withoutAnswered(kept.session, outcome.topics);
  const { local } = sceneOf(scene.knowledge, session);
  const replies = kept.replies.map(({ card, replaces }) => ({
    replaces,
    card: keepInSight(local, session.wishes, card),
  }));
  // A reply without buttons leaves those that are on screen.
  const shown = replies.findLast(({ card }) => card.keyboard.length > 0);
  const after: Session = {
    ...session,
    bound: thingOpened(scene, outcome.topics) ?? session.bound ?? thingIn(scene, outcome.topics),
    course: courseAfter(scene, session.course, outcome.topics),
    choices: shown ? choicesOn(shown.card.keyboard) : session.choices,
    said: saidAfter(scene, draft).slice(0, mostSaid),
    warned: warned ?? (isBeside(scene, draft) ? scene.session.warned : null),
    tone: {
      turns: (session.tone.turns + 1) % turnsCounted,
      again: isAgain(scene, draft),
      apologised: session.tone.apologised,
    },
  };
  return {
    session: after,
    replies,
    effects,
    outcome: {
      decision: outcome.decision,
      topics: outcome.topics,
      confidence: outcome.confidence,
      alternatives: outcome.alternatives,
      offered: onScreen(outcome.offered, after),
      at: standingAt(scene, after),
    },
  };
}

/** The topics that were answered; a refusal counts on for who is where they were. */
function saidAfter(scene: Scene, draft: Draft): readonly string[] {
  const said = saidIn(draft);
  const isThere = isSamePlace(scene.session.at, draft.session.at);
  return isThere && draft.outcome.decision !== 'clarify' ? saidBeside(scene, said) : said;
}

/** Whether nothing is answered, and nobody moved: a short word, or not understood. */
function isBeside({ session: { at } }: Scene, { session, outcome }: Draft): boolean {
  return outcome.topics.length === 0 && isSamePlace(at, session.at);
}

/** Those of the topics that can be picked. */
function onScreen(topics: readonly string[], { choices }: Session): readonly string[] {
  const data = new Set(choices.map((choice) => choice.data));
  return topics.filter((topic) => data.has(packAction({ kind: 'topic', topic })));
}

/** The thing of a guide that was opened. An article on the way counts less than what the person has named. */
function thingOpened(scene: Scene, topics: readonly string[]): Session['bound'] {
  const guides = topics.filter((topic) => scene.local.topics.get(topic)?.kind === 'guide');
  return thingIn(scene, guides);
}

/** The thing that the answered topics are about. */
function thingIn({ local }: Scene, topics: readonly string[]): Session['bound'] {
  for (const topic of topics) {
    const about = aboutOf(local, topic);
    if (about !== undefined) return about;
  }
  return null;
}

/** Content changes while people are in the midst of it: what is no more is forgotten. */
function enter(knowledge: KnowledgeBase, before: Session): Scene {
  const { topics } = knowledge.in[before.locale];
  const isKnown = (topic: string): boolean => topics.has(topic);
  return sceneOf(knowledge, {
    ...before,
    at: isThere(sceneOf(knowledge, before)) ? before.at : null,
    topic: before.topic !== null && isKnown(before.topic) ? before.topic : null,
    wishes: before.wishes.filter(isKnown),
  });
}

function standingAt({ knowledge }: Scene, { at, locale }: Session): Outcome['at'] {
  if (!at) return null;
  const guide = guideOf(knowledge, locale, at.topic);
  const method = guide && at.method !== null ? methodOf(guide, at.method) : undefined;
  const { topic, method: way, step } = at;
  return { topic, method: way, step, steps: method?.steps.length ?? 0 };
}
