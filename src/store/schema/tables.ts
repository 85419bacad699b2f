import type { Generated } from 'kysely';

/**
 * The tables. Times are milliseconds since 1970; ids of chats and messages need 52 bits. Whatever came
 * from people or goes to them is JSON in a text column: JSON escapes what PostgreSQL refuses in text
 * (NUL) and what UTF-8 cannot hold (halves of surrogate pairs), so it comes back as it was.
 */
export interface Tables {
  /** What came in. A row outlives its answer without its event, so that it is known when it comes again. */
  inbox: {
    id: Generated<number>;
    channel: string;
    /** The platform's number; once for each channel. */
    update_id: number;
    /** Null: nothing is to be answered, the number alone is known. */
    conversation: string | null;
    chat: number | null;
    /** The message that the event is about (a tapped one), whose `shown` row the answer is given. */
    message: number | null;
    /** A tap that is not yet acknowledged. */
    tap: string | null;
    /** JSON, masked; null once it is answered. */
    event: string | null;
    state: 'waiting' | 'done' | 'aside';
    /** Why it is aside. */
    reason: string | null;
    received_at: number;
    /** From when it may be answered: later than it came where an earlier one may be on its way. */
    ready_at: number;
    done_at: number | null;
  };
  /** One row a conversation; a row's lock is the right to answer it. */
  sessions: {
    conversation: string;
    /** JSON; null before the first answer. */
    session: string | null;
    updated_at: number;
  };
  /** The conversations with waiting inbox rows. */
  asking: {
    conversation: string;
    due: number;
    /** Grows with everything that comes in: a row that has grown since it was read is not deleted. */
    wakes: number;
  };
  /** What is to be said, and was. */
  outbox: {
    id: Generated<number>;
    conversation: string;
    /** The conversation in one chat: what is delivered in order. */
    line: string;
    channel: string;
    chat: number;
    kind: string;
    /** The message that it takes the place of. */
    target: number | null;
    /** JSON; null once delivered or superseded. */
    payload: string | null;
    state: 'waiting' | 'delivered' | 'superseded' | 'aside';
    /** How often it failed. */
    attempts: number;
    /** Why it failed last, or is aside. */
    reason: string | null;
    created_at: number;
    done_at: number | null;
  };
  /** The lines with waiting outbox rows. */
  telling: {
    line: string;
    channel: string;
    chat: number;
    due: number;
    /** Who delivers its first row; due is when it can have been given up. */
    worker: string | null;
  };
  chats: {
    channel: string;
    chat: number;
    parked_until: number | null;
    unreachable_since: number | null;
    migrated_to: number | null;
  };
  /** What messages show, and whose they are. */
  shown: {
    channel: string;
    chat: number;
    message: number;
    conversation: string;
    digest: string;
    /** When it was sent or last edited: seconds, by the platform's clock. */
    date: number;
    at: number;
  };
  feedback: {
    id: Generated<number>;
    topic: string;
    /** 1 or 0; null where a reason was given. */
    helped: number | null;
    reason: string | null;
    at: number;
  };
  unanswered: {
    id: Generated<number>;
    /** Masked. */
    text: string;
    locale: string;
    confidence: number;
    at: number;
  };
  leases: { name: string; holder: string; expires_at: number };
  workers: { id: string; seen_at: number };
}
