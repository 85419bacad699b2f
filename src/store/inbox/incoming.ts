import { toJson, toStorable, toWhole } from '../storable.js';

/** An update, decoded and masked. */
export interface Incoming {
  /** `telegram` */
  readonly channel: string;
  /** The platform's number of the update. */
  readonly updateId: number;
  /** Null for what asks nothing: its number is remembered, for it tells the order of others. */
  readonly question: IncomingQuestion | null;
}

/** What is to be answered. */
export interface IncomingQuestion {
  /** `telegram:42` */
  readonly conversation: string;
  /** 52 bits. */
  readonly chat: number;
  /** JSON, masked: kept until it is answered. */
  readonly event: unknown;
  /** The message that was tapped. */
  readonly message?: number | null;
  /** The platform's id of a tap, which wants to be acknowledged (see `takeTaps`). */
  readonly tap?: string | null;
}

/** A row of the inbox as it comes in. */
export type IncomingRow = ReturnType<typeof toRow>;

/** @throws {NotStorable} for ids that are no whole numbers and events that are no JSON */
export function toRow({ channel, updateId, question }: Incoming) {
  const asked = question && {
    conversation: toStorable(question.conversation),
    chat: toWhole('chat', question.chat),
    event: toJson('event', question.event),
    message: question.message == null ? null : toWhole('message', question.message),
    tap: question.tap == null ? null : toStorable(question.tap),
  };
  return {
    ...{ conversation: null, chat: null, event: null, message: null, tap: null, ...asked },
    channel: toStorable(channel),
    update_id: toWhole('updateId', updateId),
    state: asked ? ('waiting' as const) : ('done' as const),
  };
}
