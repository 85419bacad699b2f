import type { Insertable, Transaction } from 'kysely';
import type { Effect } from '../bot/index.js';
import type { Tables } from './schema/tables.js';
import { toStorable } from './storable.js';

/** An effect, and the language of the conversation that it came from. */
export interface LocalEffect {
  readonly effect: Effect;
  readonly locale: string;
}

/** Writes down what turns leave to those who run the bot. A hand-off leaves nothing here. */
export async function addEffects(
  tx: Transaction<Tables>,
  effects: readonly LocalEffect[],
  at: number,
): Promise<void> {
  const feedback = effects.flatMap(({ effect }) => toFeedback(effect, at));
  if (feedback.length > 0) await tx.insertInto('feedback').values(feedback).execute();
  const unanswered = effects.flatMap(({ effect, locale }) => toUnanswered(effect, locale, at));
  if (unanswered.length > 0) await tx.insertInto('unanswered').values(unanswered).execute();
}

function toFeedback(effect: Effect, at: number): Insertable<Tables['feedback']>[] {
  if (effect.kind === 'feedback') {
    const helped = effect.helped ? 1 : 0;
    return [{ topic: toStorable(effect.topic), helped, reason: null, at }];
  }
  if (effect.kind !== 'feedback-reason') return [];
  return [{ topic: toStorable(effect.topic), helped: null, reason: toStorable(effect.reason), at }];
}

function toUnanswered(
  effect: Effect,
  locale: string,
  at: number,
): Insertable<Tables['unanswered']>[] {
  if (effect.kind !== 'unanswered') return [];
  return [{ text: toStorable(effect.text), locale, confidence: effect.confidence, at }];
}
