import { type ChannelOptions, createChannel } from './channel.js';
import { describeError } from './describe-error.js';
import { callAtStart, introduce } from './introduce.js';
import { takeTurns } from './lease.js';
import { type Access, type Library, loadLibrary } from './library.js';
import { poll } from './poll.js';
import { publishProfile } from './profile.js';
import { allowedUpdates } from './update.js';
import { createWebhook, type HandleRequest } from './webhook.js';

/** How updates come. */
export type Mode =
  | { readonly mode: 'polling' }
  | {
      readonly mode: 'webhook';
      /** The public https address that Telegram posts to. */
      readonly url: string;
      readonly secret: string;
    };

/** What a bot on Telegram is made of. */
export type TelegramOptions = Access & Mode & ChannelOptions & { readonly library: Library };

/** A bot on Telegram. */
export interface Telegram {
  /**
   * Resolves when updates come in, or another process fetches them; until Telegram can be reached it
   * keeps trying. Rejects with a WrongTokenError, or a CallError when Telegram refuses the bot for
   * another reason.
   */
  readonly start: () => Promise<void>;
  /** There is something to deliver in the outbox. */
  readonly wake: () => void;
  /** Takes what Telegram posts; null where updates are polled. */
  readonly webhook: HandleRequest | null;
  /** Takes nothing more and finishes what was begun, for up to 5 s. */
  readonly stop: () => Promise<void>;
}

const stopWithin = 5000;
/** Of one webhook: the inbox takes what comes together in one transaction. */
const mostConnections = 100;
const leaseName = 'telegram-poll';

/** The bot on Telegram, by either library, polled or over a webhook. */
export async function createTelegram(options: TelegramOptions): Promise<Telegram> {
  const { store, log, brain, defaultLocale } = options;
  const channel = createChannel(await loadLibrary(options.library, options), options);
  const { call, take, insist, pending } = channel;
  const stopping = new AbortController();
  const { signal } = stopping;
  let tellIsKnown = (_isKnown: boolean): void => undefined;
  /** Whether the bot knows its name, without which nobody is seen to call it; false when it stops. */
  const isKnown = new Promise<boolean>((resolve) => {
    tellIsKnown = resolve;
  });

  async function startPolling(): Promise<void> {
    if (!(await callAtStart('deleteWebhook', () => call('deleteWebhook', {}), log, signal))) return;
    await new Promise<void>((resolve) => {
      const turns = takeTurns({
        ...{ store, stopping: signal, name: leaseName },
        hold: (held) => poll({ call, take, insist, log, onStart: resolve }, held),
        onWait: () => {
          log.info({}, 'another process fetches the updates; waiting for its end');
          resolve();
        },
        onError: (error) =>
          log.error({ error: describeError(error) }, 'the lease of the updates failed'),
      });
      pending.add(turns.finally(resolve));
    });
  }

  async function startWebhook({ url, secret }: Mode & { mode: 'webhook' }): Promise<void> {
    const settings = {
      url,
      secret_token: secret,
      max_connections: mostConnections,
      allowed_updates: [...allowedUpdates],
    };
    await callAtStart('setWebhook', () => call('setWebhook', settings), log, signal);
  }

  return {
    wake: channel.wake,
    webhook:
      options.mode === 'webhook'
        ? createWebhook({
            secret: options.secret,
            take: async (updates, inOrder) => {
              if (!(await isKnown)) throw new Error('the bot has ended before it began');
              return take(updates, inOrder);
            },
            onError: (error) =>
              log.error({ error: describeError(error) }, 'an update was not stored'),
          })
        : null,
    async start() {
      const username = await introduce(call, log, signal);
      if (username === null || signal.aborted) return;
      channel.start(username);
      tellIsKnown(true);
      const { knowledge } = brain();
      pending.add(publishProfile({ call, knowledge, defaultLocale, log, signal }));
      await (options.mode === 'webhook' ? startWebhook(options) : startPolling());
      if (!signal.aborted) log.info({ username }, 'Telegram is connected');
    },
    async stop() {
      stopping.abort();
      tellIsKnown(false);
      await channel.stop(stopWithin);
    },
  };
}
