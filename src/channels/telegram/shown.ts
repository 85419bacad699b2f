import { createHash } from 'node:crypto';

interface ShownButton {
  readonly text: string;
  readonly callback_data?: string | undefined;
  readonly url?: string | undefined;
}

/**
 * A digest of what a message shows: its text as people see it, and its buttons. Equal digests mean
 * that an edit would change nothing, which Telegram refuses.
 */
export function digest(text: string, keyboard: readonly (readonly ShownButton[])[]): string {
  const buttons = keyboard.map((row) =>
    row.map((button) => [button.text, button.callback_data ?? normalise(button.url ?? '')]),
  );
  return createHash('sha256')
    .update(JSON.stringify([text.trim(), buttons]))
    .digest('base64');
}

/** Telegram gives an address back with the slash that we may have left out. */
function normalise(url: string): string {
  return URL.canParse(url) ? new URL(url).href : url;
}

/** Remembers the latest edits, for taps that were made before the edit reached the screen. */
export interface Shown {
  /** A mark in the order of things. */
  readonly mark: () => number;
  readonly remember: (chat: number, message: number, digest: string) => void;
  /** What the message was last edited to after the mark, or null. */
  readonly since: (mark: number, chat: number, message: number) => string | null;
}

/** @param most how many messages to remember; the one edited longest ago is forgotten first */
export function createShown(most = 1000): Shown {
  const edits = new Map<string, { readonly digest: string; readonly at: number }>();
  let now = 0;
  return {
    mark: () => ++now,
    remember(chat, message, digest) {
      const key = `${chat}:${message}`;
      edits.delete(key);
      edits.set(key, { digest, at: ++now });
      const [oldest] = edits.keys();
      if (edits.size > most && oldest !== undefined) edits.delete(oldest);
    },
    since(mark, chat, message) {
      const edit = edits.get(`${chat}:${message}`);
      // An edit before the tap is already in the message that came with the tap, and another
      // process may have edited it since.
      return edit && edit.at > mark ? edit.digest : null;
    },
  };
}
