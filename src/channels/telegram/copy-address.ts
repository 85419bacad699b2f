import type { InlineButton } from './api.js';

/** Telegram's limit on what a button copies. */
const mostCopied = 256;

/**
 * A button that copies an official address, for who reads here and goes there on a computer. Its label
 * is the host, so that it needs no language and shows which one is the real one. None for an address
 * that is too long.
 */
export function copyAddress(url: string): InlineButton[] {
  const { href, hostname } = new URL(url);
  return href.length <= mostCopied ? [{ text: hostname, copy_text: { text: href } }] : [];
}
