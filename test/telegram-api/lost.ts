import type { Call } from './call-record.js';
import { isObject } from './check-types.js';
import type { World } from './world.js';

/** The bot may not learn that a call was carried out: to do the same again is no violation. */
export function losesAnswer(world: World, { parameters }: Call, result: unknown): void {
  const { chat_id, callback_query_id, inline_query_id } = parameters;
  if (typeof callback_query_id === 'string') world.taps.lose(callback_query_id);
  if (typeof inline_query_id === 'string') world.inlineQueries.lose(inline_query_id);
  const id = isObject(result) ? result.message_id : null;
  if (typeof chat_id === 'number' && typeof id === 'number') world.chats.get(chat_id)?.lose(id);
}
