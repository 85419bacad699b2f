import type { Call } from './call-record.js';
import { ApiError, Violation } from './objects.js';
import { Parking } from './parking.js';
import { RateLimiter } from './rate-limits.js';
import { Throughput } from './throughput.js';
import type { World } from './world.js';

/** Watches how fast the bot calls. */
export interface PaceKeeper {
  /** Makes the 429 after which a call's chat is to be left alone. */
  readonly park: (call: Call, seconds: number) => ApiError;
  /** Throws when a call comes before the time of its chat's 429 is over. */
  readonly checkEarly: (call: Call) => void;
  /** Counts a message. Throws when the limits are on and it is one too many. */
  readonly count: (call: Call) => void;
}

/** Makes what watches the pace, as the options say. */
export function createPaceKeeper(world: World): PaceKeeper {
  const { pace = 'watch', grace = 0 } = world.options;
  const parking = new Parking();
  const throughput = new Throughput();
  const limiter = typeof pace === 'string' ? null : new RateLimiter(pace);

  function park(call: Call, seconds: number): ApiError {
    parking.park(keyOf(call), seconds);
    return tooMany(seconds);
  }

  return {
    park,
    checkEarly(call) {
      const { left, excused } = parking.tooEarly(keyOf(call), grace);
      if (left === 0) return;
      const seconds = Math.ceil(left / 1000);
      if (excused) throw tooMany(seconds);
      world.pace.early++;
      const what = `came ${left} ms before its retry_after was over`;
      const { description, parameters } = tooMany(seconds);
      throw new Violation(429, description, what, parameters);
    },
    count(call) {
      if (pace === 'off' || !/^(send|edit)Message/.test(call.method)) return;
      if (!limiter) {
        if (throughput.isTooFast()) world.report('more than about 30 messages in a second');
        return;
      }
      const tooFast = limiter.take(Number(call.parameters.chat_id), Date.now());
      if (!tooFast) return;
      world.pace[tooFast.limit]++;
      throw park(call, tooFast.seconds);
    },
  };
}

/** What a 429 is about: a chat, a tap, an inline query, or a method. */
function keyOf({ method, parameters }: Call): string {
  const { chat_id, callback_query_id, inline_query_id } = parameters;
  if (typeof chat_id === 'number') return `chat ${chat_id}`;
  return `${method} ${callback_query_id ?? inline_query_id ?? ''}`;
}

function tooMany(seconds: number): ApiError {
  const description = `Too Many Requests: retry after ${seconds}`;
  return new ApiError(429, description, { retry_after: seconds });
}
