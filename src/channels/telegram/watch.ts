import type { Answer } from './api.js';
import type { Decoded } from './decoded.js';

/** Told of what the channel does, for metrics. */
export interface ChannelWatch {
  /** @param isNew false for one that came again */
  readonly received: (kind: Decoded['kind'], isNew: boolean) => void;
  readonly called: (method: string, answer: Answer, milliseconds: number) => void;
  /** A message is delivered, so many milliseconds after it was written. */
  readonly delivered: (conversation: string, waited: number) => void;
  readonly putAside: (channel: string, reason: string) => void;
}

/** Nobody watches. */
export const unwatched: ChannelWatch = {
  received: () => undefined,
  called: () => undefined,
  delivered: () => undefined,
  putAside: () => undefined,
};
