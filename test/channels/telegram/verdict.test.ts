import { describe, expect, it } from 'vitest';
import { toRefusal } from '../../../src/channels/telegram/failure.js';
import { judge } from '../../../src/channels/telegram/verdict.js';

/** What Telegram says, and what it means for the message. */
const refusals = [
  [429, 'Too Many Requests: retry after 35', { retry_after: 35 }, { kind: 'park', seconds: 35 }],
  [429, 'Too Many Requests', {}, { kind: 'park', seconds: 5 }],
  [403, 'Forbidden: bot was blocked by the user', {}, { kind: 'unreachable' }],
  [403, 'Forbidden: bot was kicked from the supergroup chat', {}, { kind: 'unreachable' }],
  [
    400,
    'Bad Request: group chat was upgraded to a supergroup chat',
    { migrate_to_chat_id: -1_002_000_000_001 },
    { kind: 'moved', to: -1_002_000_000_001 },
  ],
  [
    400,
    'Bad Request: message is not modified: specified new message content and reply markup are exactly the same',
    {},
    { kind: 'unchanged' },
  ],
  [400, 'Bad Request: message to edit not found', {}, { kind: 'gone' }],
  [400, "Bad Request: message can't be edited", {}, { kind: 'gone' }],
  [400, 'Bad Request: message thread not found', {}, { kind: 'no-topic' }],
  [400, 'Bad Request: TOPIC_DELETED', {}, { kind: 'no-topic' }],
  [400, 'Bad Request: chat not found', {}, { kind: 'never' }],
  [404, 'Not Found', {}, { kind: 'never' }],
  [401, 'Unauthorized', {}, { kind: 'again' }],
  [409, 'Conflict: terminated by other getUpdates request', {}, { kind: 'again' }],
  [500, 'Internal Server Error', {}, { kind: 'again' }],
  [502, 'Bad Gateway', {}, { kind: 'again' }],
] as const;

describe('judge', () => {
  it.each(refusals)('%i %s', (code, description, parameters, verdict) => {
    expect(judge(toRefusal(code, description, parameters))).toMatchObject(verdict);
  });

  it('tries again when nothing was heard', () => {
    expect(judge({ kind: 'no-answer', reason: 'ECONNRESET' })).toEqual({
      kind: 'again',
      reason: 'ECONNRESET',
    });
  });

  it('hands on what came of it', () => {
    const done = { kind: 'done', result: { message_id: 1 } } as const;
    expect(judge(done)).toEqual(done);
  });

  it('keeps the reason without what Telegram quotes', () => {
    const refusal = toRefusal(400, 'Bad Request: can\'t parse entities: tag "private" is unknown');
    expect(judge(refusal)).toEqual({
      kind: 'never',
      reason: '400 Bad Request: can\'t parse entities: tag "…" is unknown',
    });
  });
});
