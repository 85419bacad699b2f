import type { InlineButton, InlineKeyboard } from './objects.js';
import type { Parameters } from './parameters.js';

/**
 * The limits that stand in the Bot API's prose and in no table. Each rule returns one line for each
 * problem; the parameters' types are checked before. Texts of messages are checked where they are
 * parsed.
 */
export function checkRules(method: string, parameters: Parameters): string[] {
  return [...(byMethod[method]?.(parameters) ?? []), ...checkKeyboard(parameters.reply_markup)];
}

const byMethod: Readonly<Record<string, (parameters: Parameters) => string[]>> = {
  answerCallbackQuery: ({ text }) => length('text', text, 0, 200),
  setMyCommands: ({ commands, language_code }) => [
    ...checkCommands(commands as readonly { command: string; description: string }[]),
    ...checkLanguage(language_code),
  ],
  deleteMyCommands: ({ language_code }) => checkLanguage(language_code),
  getMyCommands: ({ language_code }) => checkLanguage(language_code),
  setMyDescription: ({ description, language_code }) => [
    ...length('description', description, 0, 512),
    ...checkLanguage(language_code),
  ],
  setMyShortDescription: ({ short_description, language_code }) => [
    ...length('short_description', short_description, 0, 120),
    ...checkLanguage(language_code),
  ],
  getUpdates: ({ limit, timeout }) => [
    ...range('limit', limit, 1, 100),
    ...range('timeout', timeout, 0, 50),
  ],
  sendMessage: checkParseMode,
  editMessageText: ({ parse_mode, chat_id, message_id, inline_message_id }) => [
    ...checkParseMode({ parse_mode }),
    ...(inline_message_id === undefined && (chat_id === undefined || message_id === undefined)
      ? ['chat_id and message_id are missing']
      : []),
  ],
  sendChatAction: ({ action }) =>
    /^(typing|upload_(photo|video|voice|document|video_note)|record_(video|voice|video_note)|choose_sticker|find_location)$/.test(
      String(action),
    )
      ? []
      : ['action is none that Telegram knows'],
};

function checkParseMode({ parse_mode }: Parameters): string[] {
  return parse_mode === undefined || parse_mode === 'HTML' ? [] : ['parse_mode is not HTML'];
}

function checkLanguage(code: unknown): string[] {
  return code === undefined || code === '' || /^[a-z]{2}$/.test(String(code))
    ? []
    : ['language_code has not two letters'];
}

function checkCommands(commands: readonly { command: string; description: string }[]): string[] {
  const names = commands.map(({ command }) => command);
  return [
    ...(commands.length > 100 ? ['more than 100 commands'] : []),
    ...(new Set(names).size < names.length ? ['a command is listed twice'] : []),
    ...commands.flatMap(({ command, description }) => [
      ...(/^[a-z0-9_]{1,32}$/.test(command) ? [] : [`the command "${command}" is no name`]),
      ...length(`the description of ${command}`, description, 1, 256),
    ]),
  ];
}

function checkKeyboard(markup: unknown): string[] {
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
  const { callback_data: data, url, style } = button;
  const bytes = Buffer.byteLength(data ?? '1');
  return [
    ...(button.text.trim() === '' ? ['a button without text'] : []),
    ...(kinds.length === 1 ? [] : [`${label} does ${kinds.length} things, not 1`]),
    ...(bytes < 1 || bytes > 64
      ? [`${label} has ${bytes} bytes of callback_data, not 1 to 64`]
      : []),
    ...(url !== undefined && !isAddress(url) ? [`${label} has a wrong URL: ${url}`] : []),
    ...(style === undefined || /^(primary|success|danger)$/.test(style)
      ? []
      : [`${label} has an unknown style`]),
  ];
}

function isAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === 'tg:' || (/^https?:$/.test(protocol) && hostname.includes('.'));
}

function length(what: string, text: unknown, least: number, most: number): string[] {
  if (typeof text !== 'string') return [];
  return range(`the length of ${what}`, text.length, least, most);
}

function range(what: string, value: unknown, least: number, most: number): string[] {
  if (typeof value !== 'number' || (value >= least && value <= most)) return [];
  return [`${what} is ${value}, not ${least} to ${most}`];
}
