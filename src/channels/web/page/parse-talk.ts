import { isLocale } from './client-locale.js';
import { isCard, isListOf, isRecord } from './is-card.js';
import type { Entry, Talk } from './talk.js';

/** Reads a talk that the browser kept; null for anything else. */
export function parseTalk(value: unknown): Talk | null {
  if (!isRecord(value) || value.version !== 1) return null;
  const { conversation, locale, entries } = value;
  if (typeof conversation !== 'string' || !/^[0-9a-f-]{36}$/.test(conversation)) return null;
  if (locale !== null && !isLocale(locale)) return null;
  if (!isListOf(entries, isEntry)) return null;
  return { version: 1, conversation, locale, entries };
}

/** The talk as a page finds it when it opens: whether a message under way arrived, no one knows. */
export function settled(talk: Talk): Talk {
  return { ...talk, entries: talk.entries.map(settledEntry) };
}

function isEntry(value: unknown): value is Entry {
  if (!isRecord(value) || !Number.isSafeInteger(value.id)) return false;
  if (value.kind === 'said')
    return (
      typeof value.text === 'string' &&
      (value.state === 'waiting' || value.state === 'sent' || value.state === 'failed')
    );
  return (
    value.kind === 'shown' &&
    Number.isSafeInteger(value.turn) &&
    isLocale(value.locale) &&
    isCard(value.card)
  );
}

function settledEntry(entry: Entry): Entry {
  return entry.kind === 'said' && entry.state === 'waiting' ? { ...entry, state: 'failed' } : entry;
}
