import { type Effect, parseSession, type Session } from '../../bot/index.js';
import { NotStorable } from '../errors.js';
import { type OutboxRow, toOutboxRow } from '../outbox/outgoing.js';
import { type ShownMessages, shownAt } from '../outbox/shown.js';
import { fromJson, toJson } from '../storable.js';
import type { Claimed, Waiting } from './claim-questions.js';
import type { Question, React, Reaction } from './question.js';
import { whereThrown } from './where-thrown.js';

/** What is to be written of one conversation. */
export interface Written {
  readonly conversation: string;
  /** JSON; null where nothing was answered. */
  readonly session: string | null;
  readonly outbox: readonly OutboxRow[];
  readonly effects: readonly { readonly effect: Effect; readonly locale: string }[];
  /** Ids of rows. */
  readonly done: readonly number[];
  readonly aside: readonly {
    readonly id: number;
    readonly updateId: number;
    readonly reason: string;
  }[];
  readonly damaged: boolean;
}

/** Answers a conversation's questions one after another, each with the session that the last one left. */
export function answerConversation(
  { conversation, session: stored }: Claimed,
  rows: readonly Waiting[],
  shown: ShownMessages,
  react: React,
): Written {
  let session = parseSession(fromJson(stored));
  const damaged = stored !== null && session === null;
  let json: string | null = null;
  const outbox: OutboxRow[] = [];
  const effects: Written['effects'][number][] = [];
  const done: number[] = [];
  const aside: Written['aside'][number][] = [];
  for (const row of rows) {
    const step = answerOne(row, conversation, session, shown, react);
    if (step.kind === 'aside') {
      aside.push({ id: row.id, updateId: row.update_id, reason: step.reason });
      continue;
    }
    session = step.session;
    json = step.json;
    outbox.push(...step.outbox);
    effects.push(...step.effects.map((effect) => ({ effect, locale: step.session.locale })));
    done.push(row.id);
  }
  return { conversation, session: json, outbox, effects, done, aside, damaged };
}

type Step =
  | {
      readonly kind: 'answered';
      readonly session: Session;
      readonly json: string;
      readonly outbox: readonly OutboxRow[];
      readonly effects: readonly Effect[];
    }
  | Extract<Reaction, { kind: 'aside' }>;

/** All that can go wrong with one answer goes wrong here, before anything is written. */
function answerOne(
  row: Waiting,
  conversation: string,
  session: Session | null,
  shown: ShownMessages,
  react: React,
): Step {
  const event = fromJson(row.event);
  if (event === undefined || row.chat === null)
    return { kind: 'aside', reason: 'the stored event is damaged' };
  const question: Question = {
    conversation,
    channel: row.channel,
    chat: row.chat,
    updateId: row.update_id,
    event,
    session,
    message:
      row.message === null
        ? null
        : {
            id: row.message,
            shown: shownAt(shown, { ...row, chat: row.chat, message: row.message }),
          },
    receivedAt: row.received_at,
  };
  try {
    const reaction = react(question);
    if (reaction.kind === 'aside') return reaction;
    return {
      kind: 'answered',
      session: reaction.session,
      json: toJson('session', reaction.session),
      outbox: reaction.outgoing.map((outgoing) => toOutboxRow(conversation, outgoing)),
      effects: reaction.effects,
    };
  } catch (error) {
    return {
      kind: 'aside',
      reason: error instanceof NotStorable ? error.message : whereThrown(error),
    };
  }
}
