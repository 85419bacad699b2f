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
