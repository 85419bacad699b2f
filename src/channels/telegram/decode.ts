import { decodeInline } from './decode-inline.js';
import { decodeMembership } from './decode-membership.js';
import { decodeEdit, decodeMessage } from './decode-message.js';
import { decodeTap } from './decode-tap.js';
import type { Decoded } from './decoded.js';
import type { Reader } from './reader.js';
import { updateSchema } from './update.js';

export type { Decoded, DecodedEvent } from './decoded.js';
export type { Reader } from './reader.js';

/** Reads a raw Update. Total: what is malformed or not for the bot is `ignored`. */
export function decode(update: unknown, reader: Reader): Decoded {
  const parsed = updateSchema.safeParse(update);
  if (!parsed.success) return { kind: 'ignored', updateId: null };
  const { update_id: updateId } = parsed.data;
  return toDecoded(parsed.data, updateId, reader) ?? { kind: 'ignored', updateId };
}

function toDecoded(
  {
    message,
    edited_message,
    callback_query,
    inline_query,
    my_chat_member,
  }: Record<string, unknown>,
  updateId: number,
  reader: Reader,
): Decoded | null {
  if (callback_query !== undefined) return decodeTap(callback_query, updateId, reader);
  if (message !== undefined) return decodeMessage(message, updateId, reader);
  if (edited_message !== undefined) return decodeEdit(edited_message, updateId, reader);
  if (inline_query !== undefined) return decodeInline(inline_query, updateId, reader);
  return decodeMembership(my_chat_member, updateId);
}
