import { unpackAction } from '../../bot/index.js';
import type { Call } from './api.js';
import { type ChannelOptions, createChannel } from './channel.js';
import { decode } from './decode.js';
import { TelegramError } from './errors.js';
import { introduce } from './introduce.js';
import { toReader } from './reader.js';

/** The channel within a bot that somebody else runs: its updates are handed over one by one. */
export interface Guest {
  /**
   * Takes an update; it is safe in the inbox when it resolves. Rejects with a TelegramError when the bot
   * ends before: the update is to come again.
   *
   * @param inOrder whether updates come in Telegram's order, as polled ones do
   * @returns whether it was for this bot, so that no other middleware needs to look at it
   */
  readonly take: (update: unknown, inOrder: boolean) => Promise<boolean>;
  /** There is something to deliver in the outbox. */
  readonly wake: () => void;
  /** Finishes what was begun, for up to 5 s. */
  readonly stop: () => Promise<void>;
}

/** How it shares a bot with others. */
export interface GuestOptions extends ChannelOptions {
  /** Whether a button with such data is unbind-bot's; told by the data's form unless told. */
  readonly isOwnData?: ((data: string) => boolean) | undefined;
}

const stopWithin = 5000;

/**
 * Joins a bot whose library makes the calls. Waits until Telegram tells who the bot is.
 *
 * @throws {WrongTokenError} {@link CallError} as `Telegram.start` does
 */
export async function joinBot(library: Call, options: GuestOptions): Promise<Guest> {
  const { brain, defaultLocale, log, isOwnData = isAction } = options;
  const channel = createChannel(library, options);
  const username = (await introduce(channel.call, log, channel.cutOff)) ?? '';
  channel.start(username);
  return {
    wake: channel.wake,
    take: async (update, inOrder) => {
      const reader = toReader(brain().knowledge, { username, defaultLocale });
      const decoded = decode(update, reader);
      if (decoded.kind === 'ignored') return false;
      const { event } = decoded.kind === 'event' ? decoded : { event: null };
      if (event?.kind === 'pressed' && !isOwnData(event.data)) return false;
      const taken = await channel.insist('receive', () => channel.take([update], inOrder));
      if (taken === null) throw new TelegramError('the bot ended before the update was stored');
      // What tells of a chat is of use to others too.
      return decoded.kind !== 'migrated' && decoded.kind !== 'reachability';
    },
    stop: () => channel.stop(stopWithin),
  };
}

const isAction = (data: string): boolean => unpackAction(data) !== null;
