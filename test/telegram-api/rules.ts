import type { InlineResult } from './inline-queries.js';
import { checkKeyboard } from './keyboard-rules.js';
import { length, range } from './limits.js';
import type { Parameters } from './parameters.js';

/**
 * The limits that stand in the Bot API's prose and in no table. Each rule returns one line for each
 * problem; the parameters' types are checked before. Texts of messages are checked where they are
 * parsed.
 */
export function checkRules(method: string, parameters: Parameters): string[] {
  return [
    ...(byMethod[method]?.(parameters) ?? []),
    ...checkKeyboard(parameters.reply_markup),
    ...checkChatId(parameters.chat_id),
  ];
}

const byMethod: Readonly<Record<string, (parameters: Parameters) => string[]>> = {
  answerCallbackQuery: ({ text, url }) => [
    ...length('text', text, 0, 200),
    ...(url === undefined || /^(https:\/\/t\.me\/|tg:)/.test(String(url))
      ? []
      : ['url is none that opens a game or the bot']),
  ],
  answerInlineQuery: checkInlineAnswer,
  setWebhook: ({ url, secret_token, max_connections }) => [
    ...(url === '' || isWebhookAddress(String(url))
      ? []
      : ['bad webhook: an HTTPS URL on port 443, 80, 88 or 8443 must be provided']),
    ...(secret_token === undefined || /^[\w-]{1,256}$/.test(String(secret_token))
      ? []
      : ['secret token contains unallowed characters or is too long']),
    ...range('max_connections', max_connections, 1, 100),
  ],
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
  editMessageText: (parameters) => [
    ...checkParseMode(parameters),
    ...checkEdited(parameters),
    ...(parameters.text === undefined ? ['text is missing'] : []),
  ],
  editMessageReplyMarkup: checkEdited,
  sendChatAction: ({ action }) =>
    /^(typing|upload_(photo|video|voice|document|video_note)|record_(video|voice|video_note)|choose_sticker|find_location)$/.test(
      String(action),
    )
      ? []
      : ['action is none that Telegram knows'],
};

function checkParseMode({ parse_mode, entities }: Parameters): string[] {
  return [
    ...(parse_mode === undefined || parse_mode === 'HTML' ? [] : ['parse_mode is not HTML']),
    ...(parse_mode !== undefined && entities !== undefined ? ['entities beside a parse_mode'] : []),
  ];
}

function checkEdited({ chat_id, message_id, inline_message_id }: Parameters): string[] {
  return inline_message_id === undefined && (chat_id === undefined || message_id === undefined)
    ? ['chat_id and message_id are missing']
    : [];
}

/** The table allows any text; only names of channels and public groups are meant. */
function checkChatId(id: unknown): string[] {
  return typeof id !== 'string' || /^@\w+$/.test(id) ? [] : ['chat_id is a text, not a number'];
}

function checkInlineAnswer({ results, next_offset }: Parameters): string[] {
  const list = results as readonly InlineResult[];
  const ids = list.map(({ id }) => id);
  return [
    ...(list.length > 50 ? [`${list.length} results, not 50 at most`] : []),
    ...(new Set(ids).size < ids.length ? ['an id of a result stands twice'] : []),
    ...ids.flatMap((id) => range('the length of a result’s id', Buffer.byteLength(id), 1, 64)),
    ...(typeof next_offset === 'string'
      ? range('the length of next_offset', Buffer.byteLength(next_offset), 0, 64)
      : []),
    ...list.flatMap(({ type, title, input_message_content, reply_markup }) => [
      ...(type === 'article' && title?.trim() === '' ? ['a result without a title'] : []),
      ...(input_message_content ? checkParseMode(input_message_content) : []),
      ...checkKeyboard(reply_markup),
    ]),
  ];
}

/** Tests serve their webhooks on the loopback, where any port and no TLS will do. */
function isWebhookAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, port } = new URL(url);
  if (/^(127\.0\.0\.1|localhost)$/.test(hostname)) return /^https?:$/.test(protocol);
  return protocol === 'https:' && ['', '443', '80', '88', '8443'].includes(port);
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
