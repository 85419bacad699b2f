import { describe, expect, it } from 'vitest';
import { parseCommand, payloadTopic } from '../../src/bot/command.js';

describe('parseCommand', () => {
  it.each([
    ['/start', { kind: 'start', payload: '' }],
    ['/start unbind_email', { kind: 'start', payload: 'unbind_email' }],
    ['/START@UnbindBot unbind_email', { kind: 'start', payload: 'unbind_email' }],
    ['/menu', { kind: 'act', action: { kind: 'menu' } }],
    ['/help', { kind: 'act', action: { kind: 'menu' } }],
    ['/language', { kind: 'act', action: { kind: 'languages' } }],
    ['/human', { kind: 'act', action: { kind: 'topic', topic: 'human' } }],
    [
      '  /unbind_phone@UnbindBot  ',
      { kind: 'act', action: { kind: 'topic', topic: 'unbind_phone' } },
    ],
    ['/no_such', { kind: 'act', action: { kind: 'topic', topic: 'no_such' } }],
  ])('reads %s', (text, command) => {
    expect(parseCommand(text)).toEqual(command);
  });

  it.each(['', '/', '怎么解绑', 'a /start', '/解绑', '//start'])(
    'leaves %j to be understood',
    (text) => {
      expect(parseCommand(text)).toBeNull();
    },
  );
});

describe('payloadTopic', () => {
  it.each([
    ['unbind_phone', 'unbind_phone'],
    ['forgot_bound-stolen', 'forgot_bound.stolen'],
    ['Unbind_Phone', 'unbind_phone'],
  ])('reads %s as %s', (payload, topic) => {
    expect(payloadTopic(payload)).toBe(topic);
  });
});
