import type { Card } from '../../bot/index.js';
import type { OutgoingMessage } from './api.js';
import { isVisible } from './clean.js';
import { cut } from './cut.js';
import { toHtml } from './html.js';
import { toInlineKeyboard } from './keyboard.js';
import { layOut } from './layout.js';

/** Telegram's limit on a message's text after parsing, in UTF-16 units. */
export const maxTextLength = 4096;

/** Renders a card as a message that Telegram takes, whatever the card says. */
export function encode(card: Card): OutgoingMessage {
  const spans = layOut(card);
  const visible = spans.some((span) => isVisible(span.text));
  const keyboard = toInlineKeyboard(card.keyboard);
  return {
    text: visible ? toHtml(cut(spans, maxTextLength)) : '…',
    parse_mode: 'HTML',
    ...(keyboard && { reply_markup: keyboard }),
    link_preview_options: { is_disabled: true },
  };
}
