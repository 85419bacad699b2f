import { guideOf, methodOf } from '../knowledge/index.js';
import { unpackAction } from './action.js';
import type { Brain } from './brain.js';
import type { Reply } from './card.js';
import { doAction } from './do-action.js';
import type { UserEvent } from './event.js';
import { stale, unsupported } from './notices.js';
import { say } from './say.js';
import { type Draft, type Scene, sceneOf } from './scene.js';
import { newSession, type Session } from './session.js';
import { start } from './start.js';
import type { Outcome, Turn } from './turn.js';

/**
 * Answers one event. Pure: the same brain, session and event give the same turn, and nothing happens
 * outside; what should happen is in the turn's effects. Never throws.
 *
 * @param session null for a person the bot has not met
 */
export function respond(brain: Brain, session: Session | null, event: UserEvent): Turn {
  const scene = sceneOf(brain.knowledge, session ?? newSession(event.locale));
  return finish(scene, answer(scene, event, brain));
}

function answer(scene: Scene, event: UserEvent, brain: Brain): Draft {
  switch (event.kind) {
    case 'started':
      return start(scene, event.payload ?? '');
    case 'said':
      return say(scene, event.text, brain.understand);
    case 'pressed': {
      const action = unpackAction(event.data);
      return (action && doAction(scene, action)) ?? stale(scene);
    }
    case 'sent-unsupported':
      return unsupported(scene);
  }
}

function finish(scene: Scene, { session, replies, effects, outcome }: Draft): Turn {
  const after: Session = { ...session, choices: choicesOn(replies) ?? session.choices };
  return {
    session: after,
    replies,
    effects,
    outcome: { ...outcome, at: standingAt(scene, after) },
  };
}

/** The packed actions of the last keyboard, for typed numbers; a reply without one leaves the old. */
function choicesOn(replies: readonly Reply[]): string[] | null {
  const last = replies.findLast(({ card }) => card.keyboard.length > 0);
  if (!last) return null;
  return last.card.keyboard
    .flat()
    .flatMap((button) => (button.kind === 'press' ? [button.data] : []));
}

function standingAt({ knowledge }: Scene, { at, locale }: Session): Outcome['at'] {
  if (!at) return null;
  const guide = guideOf(knowledge, locale, at.topic);
  const method = guide && at.method !== null ? methodOf(guide, at.method) : undefined;
  return { ...at, steps: method?.steps.length ?? 0 };
}
