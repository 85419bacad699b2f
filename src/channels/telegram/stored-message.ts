import { z } from 'zod';
import type { OutgoingMessage } from './api.js';
import type { Showing } from './mailbox.js';

const version = 1;

/** A message as it waits in the outbox. */
export interface StoredMessage {
  readonly version: typeof version;
  readonly message: OutgoingMessage;
  /** What the message in whose place it comes showed when it was tapped. */
  readonly seen: Showing | null;
  readonly replyTo?: number;
  readonly thread?: number;
}

/** What the bot has written itself is looked at only as far as another version could differ. */
const storedSchema = z.object({
  version: z.literal(version),
  message: z.looseObject({ text: z.string(), parse_mode: z.literal('HTML') }),
  seen: z.object({ digest: z.string(), date: z.number() }).nullable(),
  replyTo: z.exactOptional(z.int()),
  thread: z.exactOptional(z.int()),
});

export function toStoredMessage(message: Omit<StoredMessage, 'version'>): StoredMessage {
  return { version, ...message };
}

/** Null for what is not of this version. */
export function parseStoredMessage(stored: unknown): StoredMessage | null {
  return storedSchema.safeParse(stored).success ? (stored as StoredMessage) : null;
}
