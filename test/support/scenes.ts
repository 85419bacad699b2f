import { newSession, type Position, type Session } from '../../src/bot/index.js';
import { type Scene, sceneOf } from '../../src/bot/scene.js';
import type { Locale } from '../../src/knowledge/index.js';
import { knowledge } from './shipped.js';

/** A scene over the shipped knowledge. */
export function sceneIn(locale: Locale, session: Partial<Session> = {}): Scene {
  return sceneOf(knowledge, { ...newSession(locale), ...session });
}

/** A step of a guide's method. */
export function stepAt(topic: string, method: string, step: number): Position {
  return { topic, method, step };
}

/** Where a person stands in the tests: `「手机绑定」` in the QQ client, step 5 of 6. */
export const onTheWay = stepAt('unbind_phone', 'client', 5);
