import type { Chat } from './chat.js';
import { ApiError } from './objects.js';
import type { World } from './world.js';

/** The chat with an id. Throws an ApiError unless the bot may write to it. */
export function findChat(world: World, id: unknown): Chat {
  const chat = typeof id === 'number' ? world.chats.get(id) : undefined;
  if (!chat) throw new ApiError(400, 'Bad Request: chat not found');
  const { type } = chat.ref;
  if (chat.migratedTo !== null)
    throw new ApiError(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
      migrate_to_chat_id: chat.migratedTo,
    });
  if (chat.deactivated) throw new ApiError(403, 'Forbidden: user is deactivated');
  if (chat.blocked)
    throw new ApiError(
      403,
      type === 'private'
        ? 'Forbidden: bot was blocked by the user'
        : `Forbidden: bot was kicked from the ${type} chat`,
    );
  if (!chat.started)
    throw new ApiError(403, "Forbidden: bot can't initiate conversation with a user");
  return chat;
}
