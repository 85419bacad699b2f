import { z } from 'zod';
import { maxPackedBytes } from '../../bot/index.js';
import { localeSchema } from '../../knowledge/index.js';
import type { Message } from './wire.js';

/** The most UTF-16 units that a person can say at once. */
export const maxTextUnits = 4096;

const id = z.string().regex(/^[A-Za-z0-9_.-]{1,64}$/, 'is not a topic');
const data = z
  .string()
  .regex(RegExp(`^[\\x21-\\x7e]{1,${maxPackedBytes}}$`), `is not 1 to ${maxPackedBytes} bytes`);
const text = z
  .string()
  .max(maxTextUnits, `is longer than ${maxTextUnits} characters`)
  .transform(storable)
  .refine((said) => said.trim() !== '', 'is empty');

const messageSchema = z.strictObject({
  conversation: z.uuid('is not a UUID').toLowerCase(),
  event: z.discriminatedUnion(
    'kind',
    [
      z.strictObject({
        kind: z.literal('started'),
        payload: z.exactOptional(id),
        locale: localeSchema,
      }),
      z.strictObject({ kind: z.literal('said'), text, locale: localeSchema }),
      z.strictObject({ kind: z.literal('pressed'), data, locale: localeSchema }),
    ],
    'is not started, said or pressed',
  ),
}) satisfies z.ZodType<Message>;

/** A message, or why it is none, in plain words and without a word of what it says. */
export type ParsedMessage =
  | { readonly kind: 'message'; readonly message: Message }
  | { readonly kind: 'refused'; readonly why: string };

/** Reads the body of `POST /api/messages`. */
export function parseMessage(body: string): ParsedMessage {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return { kind: 'refused', why: 'The body is not JSON.' };
  }
  const parsed = messageSchema.safeParse(json);
  if (parsed.success) return { kind: 'message', message: parsed.data };
  const why = parsed.error.issues.map(
    ({ path, message }) => `${path.join('.') || 'body'}: ${message}`,
  );
  return { kind: 'refused', why: why.join('; ') };
}

/** Databases refuse U+0000 and halves of surrogate pairs. */
function storable(said: string): string {
  return said.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\ufffd');
}
