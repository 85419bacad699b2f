import { expect, it } from 'vitest';
import { toPlace } from '../../../src/channels/telegram/place.js';

it('toPlace keeps a forum’s topic, and replies to what was asked', () => {
  expect(toPlace({})).toEqual({});
  expect(toPlace({ replyTo: 5, thread: 2 })).toEqual({
    message_thread_id: 2,
    reply_parameters: { message_id: 5, allow_sending_without_reply: true },
  });
});
