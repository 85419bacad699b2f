import { deleteMessage, editMessageText, findChat, sendMessage } from './messages.js';
import { ApiError } from './objects.js';
import type { Parameters } from './parameters.js';
import type { PollOptions } from './update-queue.js';
import type { World } from './world.js';

/** Carries out a call whose parameters were checked. Throws an ApiError to refuse it. */
export type Method = (world: World, parameters: Parameters, gone: AbortSignal) => unknown;

/** The methods that the fake plays. */
export const methods: Readonly<Record<string, Method>> = {
  getMe: (world) => ({
    ...world.bot,
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: false,
  }),
  getUpdates(world, parameters, gone) {
    if (world.webhook !== '')
      throw new ApiError(
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      );
    return world.updates.fetch(parameters as PollOptions, gone);
  },
  // That updates are posted to the webhook comes with the webhook's own issue.
  setWebhook(world, { url }) {
    world.webhook = String(url);
    return true;
  },
  deleteWebhook(world) {
    world.webhook = '';
    return true;
  },
  getWebhookInfo: (world) => ({
    url: world.webhook,
    has_custom_certificate: false,
    pending_update_count: world.updates.size,
  }),
  sendMessage,
  editMessageText,
  deleteMessage,
  sendChatAction(world, { chat_id }) {
    findChat(world, chat_id);
    return true;
  },
  answerCallbackQuery(world, { callback_query_id }) {
    world.taps.answer(String(callback_query_id));
    return true;
  },
  setMyCommands: (world, { commands, language_code }) =>
    set(world, 'commands', language_code, commands),
  getMyCommands: (world, { language_code }) =>
    world.profile.get(profileKey('commands', language_code)) ?? [],
  setMyDescription: (world, { description, language_code }) =>
    set(world, 'description', language_code, description),
  setMyShortDescription: (world, { short_description, language_code }) =>
    set(world, 'short_description', language_code, short_description),
};

/** Where a part of the profile is kept for a language; none is everyone else's. */
export function profileKey(part: string, language: unknown): string {
  return `${part} ${language ?? ''}`.trim();
}

function set(world: World, part: string, language: unknown, value: unknown): true {
  world.profile.set(profileKey(part, language), value);
  return true;
}
