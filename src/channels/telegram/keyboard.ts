import type { Button, Keyboard } from '../../bot/index.js';
import { maxPackedBytes } from '../../bot/index.js';
import type { InlineButton, InlineKeyboard } from './api.js';
import { styleOf } from './button-style.js';
import { clean, isVisible } from './clean.js';
import { copyAddress } from './copy-address.js';

const mostRows = 8;
const mostInRow = 8;

/**
 * A card's buttons, or null where there are none. Telegram refuses a message whole for one bad
 * button, so a button that it would refuse is left out: the person can still read and write.
 */
export function toInlineKeyboard(keyboard: Keyboard): InlineKeyboard | null {
  const rows = keyboard
    .map((row) => withCopy(row.flatMap(toButton).slice(0, mostInRow)))
    .filter((row) => row.length > 0)
    .slice(0, mostRows);
  return rows.length === 0 ? null : { inline_keyboard: rows };
}

/** A link that has a row to itself can be copied too. */
function withCopy(row: InlineButton[]): InlineButton[] {
  const [link, ...others] = row;
  return link && 'url' in link && others.length === 0 ? [link, ...copyAddress(link.url)] : row;
}

function toButton(button: Button): InlineButton[] {
  const text = clean(button.label);
  if (!isVisible(text)) return [];
  switch (button.kind) {
    case 'press': {
      if (!fits(button.data)) return [];
      const style = styleOf(button.data, button.primary);
      return [{ text, callback_data: button.data, ...(style && { style }) }];
    }
    case 'link':
      return isWebAddress(button.url) ? [{ text, url: button.url }] : [];
  }
}

function fits(data: string): boolean {
  return data !== '' && !/\p{Cs}/u.test(data) && Buffer.byteLength(data) <= maxPackedBytes;
}

/** Telegram takes http(s) with a dot in the host. */
function isWebAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && hostname.includes('.');
}
