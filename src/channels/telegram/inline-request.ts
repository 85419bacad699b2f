import type { InlineKeyboard } from './api.js';

/** A guide or an answer that can be sent into any chat. */
export interface InlineArticle {
  type: 'article';
  /** 1 to 64 bytes. */
  id: string;
  title: string;
  description: string;
  input_message_content: {
    message_text: string;
    parse_mode: 'HTML';
    link_preview_options: { is_disabled: true };
  };
  reply_markup: InlineKeyboard;
}

/** The parameters of `answerInlineQuery`. */
export interface InlineRequest {
  inline_query_id: string;
  /** At most 50. */
  results: InlineArticle[];
  /** Seconds for which Telegram answers the same by itself. */
  cache_time: number;
  /** Whether what it keeps is for this person alone. */
  is_personal: boolean;
  /** Above the results: opens the chat with the bot. */
  button: { text: string; start_parameter: string };
}
