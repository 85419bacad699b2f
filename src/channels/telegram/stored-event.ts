import { z } from 'zod';
import { maskEvent, secretKinds, type UserEvent } from '../../bot/index.js';
import { localeSchema } from '../../knowledge/index.js';
import type { DecodedEvent } from './decoded.js';

const version = 1;

const seenSchema = z.object({ digest: z.string(), date: z.number() });

const eventSchema: z.ZodType<UserEvent> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('started'),
    payload: z.exactOptional(z.string()),
    locale: localeSchema,
  }),
  z.object({
    kind: z.literal('said'),
    text: z.string(),
    masked: z.exactOptional(z.object({ asked: z.string(), found: z.array(z.enum(secretKinds)) })),
    locale: localeSchema,
  }),
  z.object({ kind: z.literal('pressed'), data: z.string(), locale: localeSchema }),
  z.object({
    kind: z.literal('sent-unsupported'),
    what: z.enum(['photo', 'voice', 'video', 'sticker', 'file', 'contact', 'location', 'other']),
    locale: localeSchema,
  }),
]);

const storedSchema = z.object({
  version: z.literal(version),
  event: eventSchema,
  /** What the tapped message showed; null where it can no longer be edited. */
  seen: seenSchema.nullable(),
  /** The person is asked to slow down instead of being answered. */
  slowDown: z.exactOptional(z.literal(true)),
  replyTo: z.exactOptional(z.int()),
  thread: z.exactOptional(z.int()),
});

/** An event as it waits in the inbox: masked. */
export type StoredEvent = z.infer<typeof storedSchema>;

/** Masks what is said, and leaves out what no answer needs. */
export function toStoredEvent(
  { event, message, replyTo, thread }: DecodedEvent,
  slowDown: boolean,
): StoredEvent {
  return {
    version,
    event: slowDown ? { kind: 'pressed', data: '', locale: event.locale } : maskEvent(event),
    ...(slowDown && { slowDown }),
    seen: message?.shown ?? null,
    ...(replyTo !== undefined && { replyTo }),
    ...(thread !== undefined && { thread }),
  };
}

/** Null for what is not of this version. */
export function parseStoredEvent(stored: unknown): StoredEvent | null {
  const parsed = storedSchema.safeParse(stored);
  return parsed.success ? parsed.data : null;
}
