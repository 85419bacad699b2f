import { z } from 'zod';
import {
  chatSchema,
  entitiesSchema,
  id,
  keyboardSchema,
  orNone,
  personSchema,
  repliedSchema,
  senderFields,
  topicFields,
} from './update-parts.js';

export type { Entity, Replied } from './update-parts.js';

/**
 * The fields of an Update that the bot reads, and no others. What Telegram adds is ignored; what is
 * not of this shape is no update for us. A field that the bot can do without is left out when it is
 * broken, so that it costs nobody their answer.
 */

/** The kinds of update that the bot asks for. */
export const allowedUpdates = [
  'message',
  'edited_message',
  'callback_query',
  'inline_query',
  'my_chat_member',
] as const;

/** A person's message. Its kind shows in which of its other fields is there, hence `loose`. */
export const messageSchema = z.looseObject({
  message_id: id,
  date: z.int().catch(0),
  edit_date: orNone(z.int()),
  chat: chatSchema,
  ...senderFields,
  ...topicFields,
  text: z.string().optional(),
  entities: entitiesSchema.optional(),
  caption: z.string().optional(),
  caption_entities: entitiesSchema.optional(),
  reply_to_message: orNone(repliedSchema),
  forward_origin: z.unknown().optional(),
  is_automatic_forward: orNone(z.boolean()),
  via_bot: orNone(personSchema),
  media_group_id: orNone(z.string()),
  migrate_to_chat_id: orNone(id),
  migrate_from_chat_id: orNone(id),
});

/** The message whose button was tapped. */
const tappedSchema = z.object({
  message_id: id,
  chat: chatSchema,
  /** 0 marks an InaccessibleMessage. */
  date: z.int(),
  edit_date: orNone(z.int()),
  ...topicFields,
  reply_to_message: orNone(repliedSchema),
  text: orNone(z.string()),
  reply_markup: orNone(keyboardSchema),
});

/** Whatever else is wrong with a tap, its id is enough to answer it. */
export const callbackSchema = z.object({
  id: z.string().min(1),
  from: personSchema.nullable().catch(null),
  message: tappedSchema.nullable().catch(null),
  data: z.string().catch(''),
});

/** Whatever else is wrong with an inline query, its id is enough to answer it. */
export const inlineQuerySchema = z.object({
  id: z.string().min(1),
  from: orNone(personSchema),
  query: z.string().catch(''),
});

/** What became of the bot's membership in a chat. */
export const membershipSchema = z.object({
  chat: chatSchema,
  new_chat_member: z.object({
    status: z.string(),
    can_send_messages: orNone(z.boolean()),
    is_member: orNone(z.boolean()),
  }),
});

/** Of the kinds of update at most one is there. */
export const updateSchema = z.object({
  update_id: id.min(0),
  message: z.unknown().optional(),
  edited_message: z.unknown().optional(),
  callback_query: z.unknown().optional(),
  inline_query: z.unknown().optional(),
  my_chat_member: z.unknown().optional(),
});

/** What an edit is answered with. */
export const editedSchema = z.object({ edit_date: z.int() });

/** See {@link messageSchema}. */
export type Message = z.infer<typeof messageSchema>;
/** The message under a tapped button. */
export type Tapped = z.infer<typeof tappedSchema>;
