import type { Message, Replied } from './update.js';

/** Who wrote a message. */
export interface Sender {
  /** Of a person, or of the chat in whose name it was written. */
  readonly id: number;
  /** Whether it is a chat: several people may write as it, and none of them can be told. */
  readonly isChat: boolean;
  readonly languageCode?: string;
}

/**
 * Null where nobody asks: another bot, or a channel whose posts Telegram passes on to its group. An
 * anonymous admin, and who writes as a channel, come with a stand-in bot in `from`.
 */
export function senderOf({
  from,
  sender_chat,
  is_automatic_forward,
}: Pick<Message | Replied, 'from' | 'sender_chat'> & {
  readonly is_automatic_forward?: boolean | undefined;
}): Sender | null {
  if (is_automatic_forward) return null;
  if (sender_chat) return { id: sender_chat.id, isChat: true };
  if (!from || from.is_bot) return null;
  const { id, language_code } = from;
  return {
    id,
    isChat: false,
    ...(language_code !== undefined && { languageCode: language_code }),
  };
}
