import { choicesOn } from '../../src/bot/choices.js';
import { newSession, type Position, type Session } from '../../src/bot/index.js';
import { type Draft, type Scene, sceneOf } from '../../src/bot/scene.js';
import type { Locale } from '../../src/knowledge/index.js';
import { knowledge } from './shipped.js';

/** A scene over the shipped knowledge. */
export function sceneIn(locale: Locale, session: Partial<Session> = {}): Scene {
  return sceneOf(knowledge, { ...newSession(locale), ...session });
}

/** The scene after a draft was shown: what it shows is on screen. */
export function seeing({ knowledge }: Scene, { session, replies }: Draft): Scene {
  const shown = replies.findLast(({ card }) => card.keyboard.length > 0);
  const choices = shown ? choicesOn(shown.card.keyboard) : session.choices;
  return sceneOf(knowledge, { ...session, choices });
}

/** A step of a guide's method. */
export function stepAt(topic: string, method: string, step: number): Position {
  return { topic, method, step };
}

/** A guide's overview. */
export function overviewOf(topic: string): Position {
  return { topic, method: null, step: 0 };
}

/** Where a person stands in the tests: `「手机绑定」` in the QQ client, step 5 of 6. */
export const onTheWay = stepAt('unbind_phone', 'client', 5);

/** The session of a person who stands in a guide, which is what they talk about. */
export function inGuide(at: Position): Partial<Session> {
  return { at, topic: at.topic };
}

/** At the first step of the phone's guide, in the QQ client. */
export const atFirstStep = inGuide(stepAt('unbind_phone', 'client', 1));
