import { chatKindOf } from './chat-kind.js';
import type { Decoded } from './decoded.js';
import { membershipSchema } from './update.js';

/** Reads what became of the bot's membership: blocked, thrown out, silenced, or let in again. */
export function decodeMembership(raw: unknown, updateId: number): Decoded | null {
  const parsed = membershipSchema.safeParse(raw);
  if (!parsed.success) return null;
  const { chat, new_chat_member: member } = parsed.data;
  if (!chatKindOf(chat.type)) return null;
  return { kind: 'reachability', updateId, chat: chat.id, reachable: canWrite(member) };
}

function canWrite({
  status,
  is_member,
  can_send_messages,
}: {
  readonly status: string;
  readonly is_member?: boolean | undefined;
  readonly can_send_messages?: boolean | undefined;
}): boolean {
  switch (status) {
    case 'left':
    case 'kicked':
      return false;
    case 'restricted':
      return is_member !== false && can_send_messages !== false;
    default:
      return true;
  }
}
