import { toJson, toStorable, toWhole } from '../storable.js';

/** Something to say. */
export interface Outgoing {
  readonly channel: string;
  /** 52 bits. */
  readonly chat: number;
  /** What the channel calls it: `send`, `edit` … */
  readonly kind: string;
  /** JSON, for the channel alone. */
  readonly payload: unknown;
  /** The message that it takes the place of. Of several that wait for one place, the last is delivered. */
  readonly target?: number | null;
}

/** A row of the outbox before it is written. */
export type OutboxRow = ReturnType<typeof toOutboxRow>;

/** @throws {NotStorable} for ids that are no whole numbers and payloads that are no JSON */
export function toOutboxRow(from: string, outgoing: Outgoing) {
  const conversation = toStorable(from);
  const channel = toStorable(outgoing.channel);
  const chat = toWhole('chat', outgoing.chat);
  return {
    conversation,
    line: toLine(conversation, channel, chat),
    channel,
    chat,
    kind: toStorable(outgoing.kind),
    target: outgoing.target == null ? null : toWhole('target', outgoing.target),
    payload: toJson('payload', outgoing.payload),
  };
}

/**
 * The name of what is delivered in order: a conversation in one chat. What it says to staff does not
 * hold up what it says to the person.
 */
export function toLine(conversation: string, channel: string, chat: number): string {
  return `${chat} ${channel} ${conversation}`;
}
