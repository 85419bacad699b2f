import type { DecodedEvent } from './decoded.js';

/** Where in a chat a message belongs: parameters of `sendMessage`, beside the text. */
export interface MessagePlace {
  message_thread_id?: number;
  reply_parameters?: {
    message_id: number;
    /** What was asked may have been deleted. */
    allow_sending_without_reply: true;
  };
}

/** Where the answers to an event belong: in its topic, and in groups as replies to what was asked. */
export function toPlace({
  replyTo,
  thread,
}: Pick<DecodedEvent, 'replyTo' | 'thread'>): MessagePlace {
  return {
    ...(thread !== undefined && { message_thread_id: thread }),
    ...(replyTo !== undefined && {
      reply_parameters: { message_id: replyTo, allow_sending_without_reply: true },
    }),
  };
}
