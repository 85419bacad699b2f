/** Where people talk with the bot. Channels are no such place. */
export type ChatKind = 'private' | 'group';

/** Null for a channel, and for what may come. */
export function chatKindOf(type: string): ChatKind | null {
  switch (type) {
    case 'private':
      return 'private';
    case 'group':
    case 'supergroup':
      return 'group';
    default:
      return null;
  }
}

/** `telegram:<chat>`; in a group each has a conversation of their own, `telegram:<chat>:<user>`. */
export function conversationOf(kind: ChatKind, chat: number, user: number): string {
  return kind === 'private' ? `telegram:${chat}` : `telegram:${chat}:${user}`;
}
