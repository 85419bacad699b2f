import { Telegram, TelegramError } from 'telegraf';
import type { Answer, Call, Requests } from './api.js';
import { describeError } from './describe-error.js';
import { type Failure, toRefusal } from './failure.js';
import { type Access, timeouts } from './library.js';

/** What Telegraf's client has for every method, newer ones than its types know too. */
export interface Caller {
  readonly callApi: (
    method: never,
    payload: never,
    options?: { readonly signal?: never },
  ) => Promise<unknown>;
}

/** Calls by Telegraf. */
export function createTelegrafCall({ token, apiRoot }: Access): Call {
  const root = apiRoot === undefined ? {} : { apiRoot: `${apiRoot.replace(/\/+$/, '')}/` };
  return callOf(new Telegram(token, { ...root, webhookReply: false }));
}

/** The calls of a Telegraf client that somebody has made, as ours. */
export function callOf(client: Caller): Call {
  const callApi = client.callApi.bind(client) as (
    method: keyof Requests,
    payload: Requests[keyof Requests],
    options: { readonly signal: AbortSignal },
  ) => Promise<unknown>;
  return async (method, parameters, signal): Promise<Answer> => {
    // Telegraf would wait for 500 s.
    const patience = new AbortController();
    const end = (): void => patience.abort();
    const seconds = method === 'getUpdates' ? timeouts.poll : timeouts.call;
    const timer = setTimeout(end, seconds * 1000);
    signal?.addEventListener('abort', end, { once: true });
    try {
      if (signal?.aborted) end();
      return {
        kind: 'done',
        result: await callApi(method, parameters, { signal: patience.signal }),
      };
    } catch (error) {
      return toFailure(error);
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
    }
  };
}

function toFailure(error: unknown): Failure {
  if (error instanceof TelegramError)
    return toRefusal(error.code, error.description, error.parameters);
  const { name, code } = describeError(error);
  return { kind: 'no-answer', reason: String(code ?? name) };
}
