import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Action, maxPackedBytes, packAction, unpackAction } from '../../src/bot/action.js';
import { anyData } from '../support/arbitrary-events.js';

const place = { topic: 'unbind_phone', method: 'client' };
const actions: [Action, packed: string][] = [
  [
    { kind: 'topic', topic: 'caution_verification.code_not_received' },
    '1t:caution_verification.code_not_received',
  ],
  [{ kind: 'ways', topic: 'unbind_phone' }, '1w:unbind_phone'],
  [{ kind: 'step', ...place, step: 3 }, '1s:unbind_phone:client:3'],
  [{ kind: 'all-steps', ...place }, '1a:unbind_phone:client'],
  [{ kind: 'resume', ...place, step: 12 }, '1r:unbind_phone:client:12'],
  [{ kind: 'missing', ...place, step: 1 }, '1x:unbind_phone:client:1'],
  [{ kind: 'finish', ...place }, '1f:unbind_phone:client'],
  [{ kind: 'helped', topic: 'unbind_phone', helped: true }, '1h:unbind_phone:y'],
  [{ kind: 'helped', topic: 'unbind_phone', helped: false }, '1h:unbind_phone:n'],
  [{ kind: 'fork', topic: 'forgot_bound', yes: true }, '1k:forgot_bound:y'],
  [{ kind: 'fork', topic: 'forgot_bound', yes: false }, '1k:forgot_bound:n'],
  [{ kind: 'reason', topic: 'unbind_phone', reason: 3 }, '1y:unbind_phone:3'],
  [{ kind: 'menu' }, '1m'],
  [{ kind: 'none-of-these' }, '1n'],
  [{ kind: 'languages' }, '1l'],
  [{ kind: 'language', locale: 'zh-TW' }, '1g:zh-TW'],
];

test.each(actions)('%o is packed as %s, and read back from it', (action, packed) => {
  expect(packAction(action)).toBe(packed);
  expect(unpackAction(packed)).toEqual(action);
});

test('the longest ids that the content may have fit into the 64 bytes of a button', () => {
  // The content check lets a topic and a method have 56 characters together, and a method 12 steps.
  const topic = 't'.repeat(48);
  const action: Action = { kind: 'resume', topic, method: 'm'.repeat(8), step: 12 };
  expect(Buffer.byteLength(packAction(action))).toBeLessThanOrEqual(maxPackedBytes);
  expect(unpackAction(packAction(action))).toEqual(action);
});

describe('unpackAction is null for', () => {
  it.each([
    ['nothing', ''],
    ['another bot’s data', 'ct_unbind_phone'],
    ['an older format', '0t:unbind_phone'],
    ['a letter that is none', '1z:unbind_phone'],
    ['no id', '1t:'],
    ['an id in capitals', '1t:UNBIND_PHONE'],
    ['an id that is none', '1t:解绑手机'],
    ['an operand too few', '1s:unbind_phone:client'],
    ['an operand too many', '1m:1'],
    ['neither yes nor no', '1h:unbind_phone:x'],
    ['a fork with neither branch', '1k:forgot_bound:1'],
    ['no reason', '1y:unbind_phone:0'],
    ['more reasons than a digit holds', '1y:unbind_phone:10'],
    ['a language that the bot does not speak', '1g:fr'],
    ['a line after it', '1m\n'],
    ['a space before it', ' 1m'],
    ['more than fits into a button', `1t:${'a'.repeat(62)}`],
    ['a megabyte', '1t:'.padEnd(1_000_000, 'a')],
  ])('%s', (_, data) => {
    expect(unpackAction(data)).toBeNull();
  });

  it.each(['0', '01', '-1', '1.5', '1e1', '100', '３', ''])('step %j', (step) => {
    for (const letter of 'srx')
      expect(unpackAction(`1${letter}:unbind_phone:client:${step}`)).toBeNull();
  });
});

test('whatever is read back was packed so', () => {
  fc.assert(
    fc.property(anyData, (data) => {
      const action = unpackAction(data);
      if (action) expect(packAction(action)).toBe(data);
    }),
    { numRuns: 1000 },
  );
});
