import { describe, expect, it } from 'vitest';
import { encode } from '../../../src/channels/telegram/encode.js';
import {
  parseStoredMessage,
  toStoredMessage,
} from '../../../src/channels/telegram/stored-message.js';

const card = {
  title: 'Unbind',
  body: [{ kind: 'text', text: 'a & b' } as const],
  keyboard: [[{ kind: 'press', label: 'go', data: '1m', primary: true } as const]],
};
const stored = toStoredMessage({
  message: encode(card),
  seen: { digest: 'x', date: 1 },
  replyTo: 7,
  thread: 3,
});

describe('parseStoredMessage', () => {
  it('takes from JSON what was stored, all of it', () => {
    expect(parseStoredMessage(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
  });

  it.each([
    ['nothing', null],
    ['another version', { ...stored, version: 2 }],
    ['a message without a text', { ...stored, message: { parse_mode: 'HTML' } }],
    ['another way of writing', { ...stored, message: { text: 'a', parse_mode: 'Markdown' } }],
    ['a topic that is no number', { ...stored, thread: '3' }],
  ])('is null for %s', (_, damaged) => {
    expect(parseStoredMessage(damaged)).toBeNull();
  });
});
