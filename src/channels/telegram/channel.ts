import type { UserEvent } from '../../bot/index.js';
import type { Locale } from '../../knowledge/index.js';
import type { Hub } from '../receive.js';
import { answerTap } from './answer-tap.js';
import type { Call } from './api.js';
import { type DecodedEvent, decode } from './decode.js';
import { createDeliver } from './deliver.js';
import { describeError } from './describe-error.js';
import type { Log } from './log.js';
import { toReader } from './reader.js';
import { createShown } from './shown.js';

/** What the channel is made of. */
export interface ChannelOptions {
  readonly hub: Hub;
  readonly call: Call;
  readonly defaultLocale: Locale;
  readonly log: Log;
  /** Ends all waiting for Telegram. */
  readonly signal: AbortSignal;
  /** Never logged. */
  readonly token: string;
}

/**
 * Takes one raw Update and brings it to its end. Hands it to the hub before it returns, so calls in
 * order keep the order; never rejects.
 *
 * @param username the bot's own @name, without the @
 */
export type HandleUpdate = (update: unknown, username: string) => Promise<void>;

/** The channel between a library that fetches updates and the hub; knows neither. */
export function createChannel(options: ChannelOptions): HandleUpdate {
  const { hub, call, defaultLocale, log, signal, token } = options;
  const shown = createShown();
  const deliver = createDeliver({ call, shown, log, signal });

  async function handleEvent({ conversation, chat, event, message }: DecodedEvent) {
    try {
      await hub.receive(conversation, event, (turn) =>
        deliver(chat, turn.replies, message?.shown ? { id: message.id, ...message.shown } : null),
      );
    } catch (error) {
      const hidden = [token, ...secretsOf(event)];
      log.error(
        { conversation, event: event.kind, error: describeError(error, hidden) },
        'an update could not be handled',
      );
    }
  }

  return async (update, username) => {
    const decoded = decode(update, toReader(hub.brain().knowledge, { username, defaultLocale }));
    switch (decoded.kind) {
      case 'ignored':
      case 'inline':
      case 'migrated':
      case 'reachability':
        return;
      case 'stray-tap':
        return answerTap(call, decoded.callbackId, log, signal);
      case 'event': {
        // The answer goes out first, and is not waited for.
        const answered = decoded.tap && answerTap(call, decoded.tap.callbackId, log, signal);
        await Promise.all([answered, handleEvent(decoded)]);
      }
    }
  };
}

function secretsOf(event: UserEvent): string[] {
  switch (event.kind) {
    case 'said':
      return [event.text];
    case 'pressed':
      return [event.data];
    case 'started':
      return event.payload === undefined ? [] : [event.payload];
    case 'sent-unsupported':
      return [];
  }
}
