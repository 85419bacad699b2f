import type { RandomFaults } from './faults.js';
import type { RateLimits } from './rate-limits.js';
import type { WebhookOptions } from './webhook.js';

/** How the fake behaves; everything has a default. All of it can be written as JSON. */
export interface TelegramApiOptions {
  /** Where the Bot API listens; any free port unless told. A restarted fake can take its old one. */
  readonly port?: number;
  /** Of everything random: update ids, faults, duplicates. Random unless told. */
  readonly seed?: number;
  /** The id of the first update; random unless told, as after a quiet week. */
  readonly firstUpdateId?: number;
  readonly webhook?: WebhookOptions;
  readonly taps?: TapTimes;
  /**
   * `watch`: more than about 30 messages a second are a violation, and pass. `off`: not looked at.
   * Limits: what goes beyond is answered with 429 and counted. `watch` unless told.
   */
  readonly pace?: 'watch' | 'off' | RateLimits;
  /**
   * Milliseconds after a 429 in which a call to the same chat may still be on its way, so that it is
   * refused and no violation; 0 unless told.
   */
  readonly grace?: number;
  /** Calls that go wrong by chance. */
  readonly faults?: RandomFaults;
  readonly keep?: Keep;
}

/** Milliseconds that a tap waits for its answer. */
export interface TapTimes {
  /** Later is a violation; 2000 unless told. */
  readonly answerWithin?: number;
  /** Later is refused; 150,000 unless told. */
  readonly expireAfter?: number;
}

/** How much is remembered, for long runs; everything unless told. Counts are always kept. */
export interface Keep {
  /** The last calls and deliveries. */
  readonly calls?: number;
  /** The last messages of each chat. */
  readonly messages?: number;
}
