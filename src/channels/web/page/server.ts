import type { Reply } from '../../../bot/card.js';
import type { Locale } from '../../../knowledge/locale.js';
import type { Answer, Interface, Message } from '../wire.js';
import { isLocale } from './client-locale.js';
import { isCard, isListOf, isRecord } from './is-card.js';

/** What became of a message. `failed`: the server could not be reached or did not want it. */
export type Sending =
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'failed' };

const patienceMs = 30_000;

/** Sends what a person did and waits for what the bot says. Never rejects. */
export async function send(message: Message): Promise<Sending> {
  try {
    const answer = await fetchJson('api/messages', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(message),
    });
    return isAnswer(answer) ? { kind: 'answered', answer } : { kind: 'failed' };
  } catch {
    return { kind: 'failed' };
  }
}

/**
 * What the page itself says; in the bot's default language for null.
 *
 * @throws if the server cannot be reached or says something else
 */
export async function fetchInterface(locale: Locale | null): Promise<Interface> {
  const query = locale === null ? '' : `?locale=${locale}`;
  const words = await fetchJson(`api/interface${query}`);
  if (isInterface(words)) return words;
  throw new Error('api/interface answered something else');
}

async function fetchJson(path: string, options: RequestInit = {}): Promise<unknown> {
  const response = await fetch(path, { ...options, signal: AbortSignal.timeout(patienceMs) });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json();
}

function isAnswer(value: unknown): value is Answer {
  return isRecord(value) && isLocale(value.locale) && isListOf(value.replies, isReply);
}

function isReply(value: unknown): value is Reply {
  return isRecord(value) && typeof value.replaces === 'boolean' && isCard(value.card);
}

function isInterface(value: unknown): value is Interface {
  return (
    isRecord(value) &&
    isLocale(value.locale) &&
    isRecord(value.phrases) &&
    Array.isArray(value.languages) &&
    Number.isSafeInteger(value.maxTextUnits)
  );
}
