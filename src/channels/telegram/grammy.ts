import { setMaxListeners } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { Bot } from 'grammy';
import type { Locale } from '../../knowledge/index.js';
import type { Hub } from '../receive.js';
import { createChannel } from './channel.js';
import { describeError } from './describe-error.js';
import { CallError, WrongTokenError } from './errors.js';
import { factsOf } from './failure.js';
import { toAnswer, toCall } from './grammy-call.js';
import { watchPolls } from './grammy-polls.js';
import type { Log } from './log.js';
import { createPending } from './pending.js';
import { type Patience, persist } from './persist.js';
import { publishProfile } from './profile.js';
import { wait } from './wait.js';

/** What a bot on Telegram is made of. */
export interface TelegramOptions {
  readonly token: string;
  /** Another Bot API server than Telegram's. */
  readonly apiRoot?: string;
  readonly hub: Hub;
  /** For people whose client names no language that the bot speaks. */
  readonly defaultLocale: Locale;
  readonly log: Log;
}

/** A bot on Telegram. */
export interface Telegram {
  /**
   * Resolves when updates are fetched; until Telegram can be reached it keeps trying. Rejects with
   * a WrongTokenError, or a CallError when Telegram refuses the bot for another reason.
   */
  readonly start: () => Promise<void>;
  /** Stops fetching and finishes what was begun, for up to 5 s. */
  readonly stop: () => Promise<void>;
}

/** More than the 30 s that a poll is held open for; grammY's own 500 s would hang a chat. */
const timeoutSeconds = 40;
const stopWithin = 5000;
const pauseBetweenPolls = 3000;
const patienceAtStart: Patience = {
  attempts: Number.POSITIVE_INFINITY,
  firstPause: 500,
  longestPause: 30_000,
};

/** The bot on grammY, by long polling. Webhooks come with their own issue, as a second start. */
export function createTelegram(options: TelegramOptions): Telegram {
  const { token, apiRoot, hub, defaultLocale, log } = options;
  const root = apiRoot === undefined ? {} : { apiRoot: apiRoot.replace(/\/+$/, '') };
  const bot = new Bot(token, { client: { timeoutSeconds, ...root } });
  const call = toCall(bot.api.raw);
  const pending = createPending();
  const stopping = new AbortController();
  const { signal } = stopping;
  const cutOff = new AbortController();
  // Every chat that waits listens to it; Node warns from the eleventh on.
  setMaxListeners(0, signal, cutOff.signal);
  const handle = createChannel({ hub, call, defaultLocale, log, token, signal: cutOff.signal });
  bot.api.config.use(watchPolls(log, signal));
  // grammY waits for each update before it takes the next one, of whichever person.
  bot.use((context) => pending.add(handle(context.update, context.me.username)));
  bot.catch((error) =>
    log.error({ error: describeError(error.error, [token]) }, 'an update was lost'),
  );

  async function introduce(): Promise<void> {
    const onPause: Patience['onPause'] = (failure, pause) =>
      log.warn({ ...factsOf(failure), pause }, 'Telegram cannot be reached yet; trying again');
    // Not bot.init(): it would try again in silence, and after stop() too.
    const once = () =>
      toAnswer(
        bot.api.getMe().then((me) => {
          bot.botInfo = me;
        }),
      );
    const answer = await persist(once, { ...patienceAtStart, onPause }, signal);
    if (answer.kind === 'done' || signal.aborted) return;
    if (answer.kind === 'refused' && (answer.code === 401 || answer.code === 404))
      throw new WrongTokenError(answer.code);
    throw new CallError('getMe', answer);
  }

  /** Polls until stopped. grammY gives up on a 401 or 409, but they may pass. */
  async function poll(onStart: () => void): Promise<void> {
    while (!signal.aborted) {
      const answer = await toAnswer(
        bot.start({ allowed_updates: ['message', 'callback_query'], onStart }),
      );
      if (signal.aborted || answer.kind === 'done') return;
      if (answer.kind === 'refused' && answer.code === 409)
        log.warn({}, 'another process fetches the updates of this bot; trying again');
      else log.error(factsOf(answer), 'fetching updates failed; trying again');
      await wait(pauseBetweenPolls, signal);
    }
  }

  return {
    async start() {
      await introduce();
      if (signal.aborted) return;
      const { knowledge } = hub.brain();
      pending.add(publishProfile({ call, knowledge, defaultLocale, log, signal }));
      await new Promise<void>((resolve) => {
        pending.add(poll(resolve).finally(resolve));
      });
      if (!signal.aborted) log.info({ username: bot.botInfo.username }, 'Telegram is connected');
    },
    async stop() {
      stopping.abort();
      const finished = Promise.all([toAnswer(bot.stop()), pending.drain()]);
      await Promise.race([finished, wait(stopWithin, cutOff.signal)]);
      cutOff.abort();
      // What was waiting now fails, and is logged.
      await setImmediate();
    },
  };
}
