import { z } from 'zod';

/**
 * The fields of an Update that the bot reads, and no others. What Telegram adds is ignored; what is
 * not of this shape is no update for us.
 */

const id = z.int();

const chatSchema = z.object({ id, type: z.string() });

const personSchema = z.object({
  id,
  is_bot: z.boolean().catch(false),
  language_code: z.string().optional().catch(undefined),
});

const keyboardSchema = z.object({
  inline_keyboard: z.array(
    z.array(
      z.object({
        text: z.string(),
        callback_data: z.string().optional(),
        url: z.string().optional(),
      }),
    ),
  ),
});

/** A person's message. Its kind shows in which of its other fields is there, hence `loose`. */
export const messageSchema = z.looseObject({
  message_id: id,
  from: personSchema,
  chat: chatSchema,
  text: z.string().optional(),
  caption: z.string().optional(),
});

/** The message whose button was tapped. */
const tappedSchema = z.object({
  message_id: id,
  chat: chatSchema,
  /** 0 marks an InaccessibleMessage. */
  date: z.int(),
  edit_date: z.int().optional().catch(undefined),
  text: z.string().optional().catch(undefined),
  reply_markup: keyboardSchema.optional().catch(undefined),
});

/** Whatever else is wrong with a tap, its id is enough to answer it. */
export const callbackSchema = z.object({
  id: z.string().min(1),
  from: personSchema.nullable().catch(null),
  message: tappedSchema.nullable().catch(null),
  data: z.string().catch(''),
});

/** The kinds of update that the bot asks for. */
export const allowedUpdates = ['message', 'callback_query'] as const;

export const updateSchema = z.object({
  update_id: id.min(0),
  message: z.unknown().optional(),
  callback_query: z.unknown().optional(),
});

/** What an edit is answered with. */
export const editedSchema = z.object({ edit_date: z.int() });

/** See {@link messageSchema}. */
export type Message = z.infer<typeof messageSchema>;
/** The message under a tapped button. */
export type Tapped = z.infer<typeof tappedSchema>;
