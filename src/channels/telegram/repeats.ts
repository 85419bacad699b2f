import { createHash } from 'node:crypto';
import type { UserEvent } from '../../bot/index.js';
import type { DecodedEvent } from './decoded.js';
import { setBounded } from './set-bounded.js';

/** Knows what comes again: edits, and albums. */
export interface Repeats {
  /**
   * Whether an event wants no answer: an edit of an earlier question than the last one, or one that
   * leaves the text as it was; the second picture of an album. An update that is delivered once more
   * is judged as before.
   */
  readonly isStale: (event: DecodedEvent) => boolean;
}

interface Asked {
  readonly message: number;
  readonly updateId: number;
  /** Of the text, which is not kept. */
  readonly digest: string;
}

/**
 * Remembers the last question of each conversation. A process that has just begun knows of none, and
 * takes every edit that `decode` lets pass.
 *
 * @param most how many conversations, and how many albums; the oldest are forgotten first
 */
export function createRepeats(most = 10_000): Repeats {
  const lastAsked = new Map<string, Asked>();
  const albums = new Map<string, number>();

  function isStaleEdit(conversation: string, edited: Asked): boolean {
    const last = lastAsked.get(conversation);
    if (!last || last.updateId === edited.updateId) return false;
    return edited.message < last.message || edited.digest === last.digest;
  }

  function isLaterPicture(conversation: string, album: string, message: number): boolean {
    const key = `${conversation} ${album}`;
    const first = albums.get(key) ?? message;
    setBounded(albums, key, first, most);
    return first !== message;
  }

  return {
    isStale({ conversation, event, edited, asked: message, album, updateId }) {
      if (message === undefined) return false;
      if (album !== undefined && event.kind === 'sent-unsupported')
        return isLaterPicture(conversation, album, message);
      const asked = { message, updateId, digest: digestOf(event) };
      if (edited && isStaleEdit(conversation, asked)) return true;
      const last = lastAsked.get(conversation);
      // Webhooks may bring an earlier question after a later one.
      if (!last || last.message <= message) setBounded(lastAsked, conversation, asked, most);
      return false;
    },
  };
}

function digestOf(event: UserEvent): string {
  return createHash('sha256').update(JSON.stringify(event)).digest('base64');
}
