import { findChat } from './find-chat.js';
import type { InlineResult } from './inline-queries.js';
import { messageText } from './message-content.js';
import { deleteMessage, editMessageReplyMarkup, editMessageText, sendMessage } from './messages.js';
import { ApiError } from './objects.js';
import type { Parameters } from './parameters.js';
import { profileMethods } from './profile.js';
import type { PollOptions } from './update-queue.js';
import type { World } from './world.js';

/** Carries out a call whose parameters were checked. Throws an ApiError to refuse it. */
export type Method = (world: World, parameters: Parameters, gone: () => AbortSignal) => unknown;

/** The methods that the fake plays, those for the webhook aside. */
export const methods: Readonly<Record<string, Method>> = {
  ...profileMethods,
  getMe: (world) => ({
    ...world.bot,
    can_join_groups: true,
    can_read_all_group_messages: true,
    supports_inline_queries: true,
  }),
  getUpdates(world, parameters, gone) {
    if (world.webhook)
      throw new ApiError(
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      );
    return world.updates.fetch(parameters as PollOptions, gone());
  },
  sendMessage,
  editMessageText,
  editMessageReplyMarkup,
  deleteMessage,
  sendChatAction(world, { chat_id }) {
    findChat(world, chat_id);
    return true;
  },
  getChat(world, { chat_id }) {
    const { ref } = findChat(world, chat_id);
    const accepted_gift_types = {
      unlimited_gifts: false,
      limited_gifts: false,
      unique_gifts: false,
      premium_subscription: false,
      gifts_from_channels: false,
    };
    return { ...ref, accent_color_id: 0, max_reaction_count: 11, accepted_gift_types };
  },
  answerCallbackQuery(world, { callback_query_id, text, show_alert }) {
    const answer = { text: String(text ?? ''), alert: show_alert === true };
    world.taps.answer(String(callback_query_id), answer);
    return true;
  },
  answerInlineQuery(world, { inline_query_id, results, next_offset, is_personal }) {
    for (const { input_message_content: content } of results as readonly InlineResult[])
      if (typeof content?.message_text === 'string')
        messageText(world, { ...content, text: content.message_text });
    world.inlineQueries.answer(String(inline_query_id), {
      results: results as readonly InlineResult[],
      nextOffset: String(next_offset ?? ''),
      personal: is_personal === true,
    });
    return true;
  },
};
