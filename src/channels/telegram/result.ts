import { z } from 'zod';

/** What `sendMessage` is answered with. */
export const sentSchema = z.object({ message_id: z.int(), date: z.int() });

/** What `editMessageText` is answered with. */
export const editedSchema = z.object({ edit_date: z.int() });

/** What `getMe` is answered with. */
export const meSchema = z.object({ username: z.string() });

/** What of a raw Update tells its place among others. */
export const placedSchema = z.object({ update_id: z.int() });
