import type { Entity } from './html.js';

/** The Bot API's objects, as far as the fake plays them. */

export interface User {
  readonly id: number;
  readonly is_bot: boolean;
  readonly first_name: string;
  readonly username?: string;
  readonly language_code?: string;
}

export interface ChatRef {
  readonly id: number;
  readonly type: 'private' | 'group' | 'supergroup' | 'channel';
  readonly first_name?: string;
  readonly username?: string;
  readonly title?: string;
}

export interface InlineButton {
  readonly text: string;
  readonly callback_data?: string;
  readonly url?: string;
  readonly copy_text?: { readonly text: string };
  readonly style?: string;
  readonly [other: string]: unknown;
}

export interface InlineKeyboard {
  readonly inline_keyboard: readonly (readonly InlineButton[])[];
}

export interface Message {
  readonly message_id: number;
  /** A post of a channel has none. */
  readonly from?: User;
  readonly chat: ChatRef;
  readonly date: number;
  readonly edit_date?: number;
  readonly text?: string;
  readonly entities?: readonly Entity[];
  readonly reply_to_message?: Message;
  readonly reply_markup?: InlineKeyboard;
  readonly [other: string]: unknown;
}

export interface Update {
  readonly update_id: number;
  readonly [kind: string]: unknown;
}

/** A refusal, as Telegram words it. */
export class ApiError extends Error {
  override name = 'ApiError';

  constructor(
    readonly code: number,
    readonly description: string,
    readonly parameters?: Readonly<Record<string, unknown>>,
  ) {
    super(description);
  }
}

/** A refusal that no correct bot brings on itself: it fails the test as well. */
export class Violation extends ApiError {
  override name = 'Violation';

  /** @param what what the bot did, where that is not the refusal's own words */
  constructor(
    code: number,
    description: string,
    readonly what: string = description,
    parameters?: Readonly<Record<string, unknown>>,
  ) {
    super(code, description, parameters);
  }
}
