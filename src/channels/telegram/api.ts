import type { Failure } from './failure.js';
import type { InlineRequest } from './inline-request.js';
import type { MessagePlace } from './place.js';
import type { allowedUpdates } from './update.js';

/** The colour of a button. */
export type ButtonStyle = 'primary' | 'success' | 'danger';

/** A button as the Bot API takes it. */
export type InlineButton =
  | { text: string; callback_data: string; style?: ButtonStyle }
  | { text: string; url: string; style?: ButtonStyle }
  | { text: string; copy_text: { text: string } };

/** Rows of buttons under a message. */
export interface InlineKeyboard {
  inline_keyboard: InlineButton[][];
}

/** A card as a message. */
export interface OutgoingMessage {
  /** HTML; at most 4096 UTF-16 units are left when it is parsed. */
  text: string;
  parse_mode: 'HTML';
  reply_markup?: InlineKeyboard;
  link_preview_options: { is_disabled: true };
}

/** A line of the command menu. */
export interface Command {
  command: string;
  description: string;
}

/** The Bot API methods that the bot calls, and their parameters. */
export interface Requests {
  sendMessage: OutgoingMessage & MessagePlace & { chat_id: number };
  editMessageText: OutgoingMessage & { chat_id: number; message_id: number };
  /** `text` has at most 200 UTF-16 units; without an alert it is gone within seconds. */
  answerCallbackQuery: { callback_query_id: string; text?: string; show_alert?: boolean };
  answerInlineQuery: InlineRequest;
  setMyCommands: { commands: Command[]; language_code?: 'en' | 'zh' };
  setMyDescription: { description: string; language_code?: 'en' | 'zh' };
  setMyShortDescription: { short_description: string; language_code?: 'en' | 'zh' };
  getMe: Record<string, never>;
  getUpdates: { offset?: number; limit?: number; timeout?: number; allowed_updates?: UpdateKind[] };
  setWebhook: {
    url: string;
    secret_token: string;
    max_connections: number;
    allowed_updates: UpdateKind[];
  };
  deleteWebhook: Record<string, never>;
}

/** The kinds of update that are asked for. */
export type UpdateKind = (typeof allowedUpdates)[number];

/** What became of a call. */
export type Answer = { readonly kind: 'done'; readonly result: unknown } | Failure;

/**
 * Calls the Bot API once; gives up by itself well before two minutes are over. Never rejects. Each
 * library has its own.
 *
 * @param signal ends the call early
 */
export type Call = <Method extends keyof Requests>(
  method: Method,
  parameters: Requests[Method],
  signal?: AbortSignal,
) => Promise<Answer>;
