import type { Transaction } from 'kysely';
import { type Effect, parseSession, type Session } from '../../bot/index.js';
import { byBytes } from '../by-bytes.js';
import { addEffects, type LocalEffect } from '../effects.js';
import type { Engine } from '../engine/engine.js';
import { createGather, type Gather } from '../gather.js';
import { addToOutbox } from '../outbox/add.js';
import { type OutboxRow, type Outgoing, toOutboxRow } from '../outbox/outgoing.js';
import type { Tables } from '../schema/tables.js';
import { fromJson, toJson, toStorable } from '../storable.js';
import { openSessions } from './open-sessions.js';
import { saveSessions } from './write-answers.js';

/** What a turn leaves to the store. A `Turn` of the bot is one. */
export interface Leaves {
  readonly session: Session;
  readonly effects: readonly Effect[];
  /** What is to be said elsewhere, to staff for instance. */
  readonly outgoing?: readonly Outgoing[];
}

/** Answers at once; null for a conversation without a session that can be read. Pure. */
export type Answer<Left extends Leaves> = (session: Session | null) => Left;

/**
 * One turn of a channel that delivers in its own response: the session is loaded, answered and saved
 * with the effects in one transaction. Rejects with what the answer throws, and then saves nothing.
 */
export type Converse = <Left extends Leaves>(
  conversation: string,
  answer: Answer<Left>,
) => Promise<Left>;

interface Turning {
  readonly conversation: string;
  /** Answers and tells what is to be written; null when it threw. */
  readonly take: (session: Session | null) => Prepared | null;
}

interface Prepared {
  readonly session: Session;
  readonly json: string;
  readonly effects: readonly LocalEffect[];
  readonly outbox: readonly OutboxRow[];
}

const mostGathered = 128;

/** Turns of different people that come at the same time are one transaction. */
export function createConverse(engine: Engine): Converse {
  const gather: Gather<Turning, undefined> = createGather(
    (turns) => engine.transaction((tx) => converse(tx, engine, turns)),
    mostGathered,
  );
  return async (name, answer) => {
    const conversation = toStorable(name);
    // What one answer throws is its caller's alone, though others share the transaction.
    let settle = (): ReturnType<typeof answer> => {
      throw new Error('the turn was never taken');
    };
    const take: Turning['take'] = (session) => {
      try {
        const left = answer(session);
        const prepared = prepare(conversation, left);
        settle = () => left;
        return prepared;
      } catch (error) {
        settle = () => {
          throw error;
        };
        return null;
      }
    };
    await gather({ conversation, take });
    return settle();
  };
}

function prepare(conversation: string, { session, effects, outgoing = [] }: Leaves): Prepared {
  return {
    session,
    json: toJson('session', session),
    effects: effects.map((effect) => ({ effect, locale: session.locale })),
    outbox: outgoing.map((one) => toOutboxRow(conversation, one)),
  };
}

async function converse(
  tx: Transaction<Tables>,
  engine: Engine,
  turns: readonly Turning[],
): Promise<undefined[]> {
  const now = engine.now();
  const sessions = await lockSessions(tx, engine, turns, now);
  const changed = new Map<string, string>();
  const effects: LocalEffect[] = [];
  const outbox: OutboxRow[] = [];
  for (const { conversation, take } of turns) {
    const prepared = take(sessions.get(conversation) ?? null);
    if (!prepared) continue;
    sessions.set(conversation, prepared.session);
    changed.set(conversation, prepared.json);
    effects.push(...prepared.effects);
    outbox.push(...prepared.outbox);
  }
  const rows = [...changed].map(([conversation, session]) => ({ conversation, session }));
  await saveSessions(tx, rows, now);
  await addToOutbox(tx, outbox, now);
  await addEffects(tx, effects, now);
  return turns.map(() => undefined);
}

async function lockSessions(
  tx: Transaction<Tables>,
  engine: Engine,
  turns: readonly Turning[],
  now: number,
): Promise<Map<string, Session | null>> {
  const names = [...new Set(turns.map(({ conversation }) => conversation))].sort(byBytes);
  await openSessions(tx, names, now);
  const rows = tx
    .selectFrom('sessions')
    .select(['conversation', 'session'])
    .where(engine.among('conversation', names));
  const locked = await engine.lock(rows.orderBy('conversation')).execute();
  return new Map(
    locked.map(({ conversation, session }) => [conversation, parseSession(fromJson(session))]),
  );
}
