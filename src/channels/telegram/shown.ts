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

/** A message as it was at some time. */
export interface Snapshot {
  readonly id: number;
  readonly digest: string;
  /** When it was sent or last edited: seconds, by Telegram's clock. */
  readonly date: number;
}

/**
 * Remembers edits. The message that comes with a tap is as old as the tap: where people tap twice,
 * the second tap shows what was there before the first one changed it.
 */
export interface Shown {
  readonly remember: (chat: number, edited: Snapshot) => void;
  /** What a message shows now, as far as is known: what came with the tap, or a later edit. */
  readonly now: (chat: number, tapped: Snapshot) => string;
}

/** @param most how many messages to remember; the one edited longest ago is forgotten first */
export function createShown(most = 1000): Shown {
  const edits = new Map<string, Snapshot>();
  return {
    remember(chat, edited) {
      const key = `${chat}:${edited.id}`;
      edits.delete(key);
      edits.set(key, edited);
      const [oldest] = edits.keys();
      if (edits.size > most && oldest !== undefined) edits.delete(oldest);
    },
    now(chat, tapped) {
      const edited = edits.get(`${chat}:${tapped.id}`);
      // Not always the edit: another process may have edited the message after this one.
      return edited && edited.date >= tapped.date ? edited.digest : tapped.digest;
    },
  };
}
