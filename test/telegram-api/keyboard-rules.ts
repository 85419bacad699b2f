import { isWebAddress, length } from './limits.js';
import type { InlineButton, InlineKeyboard } from './objects.js';

/** What is wrong with an inline keyboard; other values are none of its business. */
export function checkKeyboard(markup: unknown): string[] {
  const rows = (markup as Partial<InlineKeyboard> | undefined)?.inline_keyboard;
  if (rows === undefined) return [];
  return [
    ...(rows.flat().length > 100 ? ['more than 100 buttons'] : []),
    ...(rows.some((row) => row.length > 8) ? ['more than 8 buttons in a row'] : []),
    ...rows.flat().flatMap(checkButton),
  ];
}

const notAKind = new Set(['text', 'style', 'icon_custom_emoji_id']);

function checkButton(button: InlineButton): string[] {
  const label = `the button "${button.text}"`;
  const kinds = Object.keys(button).filter((name) => !notAKind.has(name));
  const { callback_data: data, url, style, copy_text } = button;
  const bytes = Buffer.byteLength(data ?? '1');
  return [
    ...(button.text.trim() === '' ? ['a button without text'] : []),
    ...(kinds.length === 1 ? [] : [`${label} does ${kinds.length} things, not 1`]),
    ...(bytes < 1 || bytes > 64
      ? [`${label} has ${bytes} bytes of callback_data, not 1 to 64`]
      : []),
    ...length(`what ${label} copies`, copy_text?.text, 1, 256),
    ...(url !== undefined && !isWebAddress(url) ? [`${label} has a wrong URL: ${url}`] : []),
    ...(style === undefined || /^(primary|success|danger)$/.test(style)
      ? []
      : [`${label} has an unknown style`]),
  ];
}
