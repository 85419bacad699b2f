import { z } from 'zod';

/** What the shapes of several kinds of update are made of: see update.ts. */

/** Of people, chats and messages: 52 bits, negative for groups. */
export const id = z.int();

/** A field that is left out where it is broken. */
export const orNone = <Schema extends z.ZodType>(schema: Schema) =>
  schema.optional().catch(undefined);

export const chatSchema = z.object({ id, type: z.string() });

export const personSchema = z.object({
  id,
  is_bot: z.boolean().catch(false),
  username: orNone(z.string()),
  language_code: orNone(z.string()),
});

/** A part of a text that means something to Telegram. */
const entitySchema = z.object({
  type: z.string(),
  offset: z.int(),
  length: z.int(),
  user: orNone(personSchema),
});

export const entitiesSchema = z.array(orNone(entitySchema)).catch([]);

/** What both a person's message and one under a tapped button tell of who sent it. */
export const senderFields = {
  from: orNone(personSchema),
  /** The chat in whose name it was sent: an anonymous admin, or a channel. */
  sender_chat: orNone(z.object({ id })),
};

/** What tells the topic of a forum. */
export const topicFields = {
  message_thread_id: orNone(id),
  /** Without it, the number above is that of a thread of replies. */
  is_topic_message: orNone(z.boolean()),
};

/** The message that another one replies to. */
export const repliedSchema = z.object({
  message_id: id,
  ...senderFields,
  text: orNone(z.string()),
  caption: orNone(z.string()),
  /** Everything in a topic that replies to nothing replies to the beginning of the topic. */
  forum_topic_created: z.unknown().optional(),
});

export const keyboardSchema = z.object({
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

/** A part of a text that means something to Telegram. */
export type Entity = z.infer<typeof entitySchema>;
/** The message that another one replies to. */
export type Replied = z.infer<typeof repliedSchema>;
