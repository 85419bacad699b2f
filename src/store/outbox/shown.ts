import type { Transaction } from 'kysely';
import type { Engine } from '../engine/engine.js';
import type { Tables } from '../schema/tables.js';

/** What a message shows, and whose it is. */
export interface Shown {
  /** The conversation that it belongs to. */
  readonly conversation: string;
  /** The channel's digest of what it shows. */
  readonly digest: string;
  /** When it was sent or last edited: seconds, by the platform's clock. */
  readonly date: number;
}

/** Where a message stands. */
export interface Place {
  readonly channel: string;
  readonly chat: number;
  readonly message: number;
}

/** What is known of several messages. */
export type ShownMessages = ReadonlyMap<string, Shown>;

/** What is known of a message; null for one that the bot did not send, or has forgotten. */
export function shownAt(shown: ShownMessages, place: Place): Shown | null {
  return shown.get(keyOf(place)) ?? null;
}

/** Reads what is known of messages, all at once. */
export async function readShown(
  tx: Transaction<Tables>,
  engine: Engine,
  places: readonly Place[],
): Promise<ShownMessages> {
  if (places.length === 0) return new Map();
  const wanted = new Set(places.map(keyOf));
  const rows = await tx
    .selectFrom('shown')
    .select(['channel', 'chat', 'message', 'conversation', 'digest', 'date'])
    .where(engine.among('channel', [...new Set(places.map(({ channel }) => channel))]))
    .where(engine.among('chat', [...new Set(places.map(({ chat }) => chat))]))
    .where(engine.among('message', [...new Set(places.map(({ message }) => message))]))
    .execute();
  const known = rows.map((row): [string, Shown] => [
    keyOf(row),
    { conversation: row.conversation, digest: row.digest, date: row.date },
  ]);
  // Chats number their messages alike, so more came than was asked for.
  return new Map(known.filter(([key]) => wanted.has(key)));
}

const keyOf = ({ channel, chat, message }: Place): string => `${chat} ${message} ${channel}`;
