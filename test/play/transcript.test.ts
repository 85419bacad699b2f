import { expect, it } from 'vitest';
import type { Deed } from '../../src/play/index.js';
import { deedInWords, transcriptOf } from '../../src/play/transcript.js';
import { someSeen } from './some-seen.js';

it('a transcript reads like a talk, with what did not hold right under its turn', () => {
  const lines = transcriptOf({
    title: 't',
    turns: [
      {
        deed: { kind: 'say', text: '原来的手机号停用了\n怎么办' },
        seen: someSeen({ texts: ['标题\n\n要申诉。', '不一定能成。'] }),
        misses: ['expected topic a, got forgot_bound', 'expected at none, got b'],
        counts: true,
      },
      { deed: { kind: 'tap', label: '没有' }, seen: null, misses: ['there is none'], counts: true },
      {
        deed: { kind: 'send', what: 'photo' },
        seen: someSeen({ texts: ['看不了。'], buttons: [], topics: [], at: null }),
        misses: [],
        counts: false,
      },
    ],
  });
  expect(lines).toEqual([
    '  person  原来的手机号停用了',
    '          怎么办',
    '     bot  标题',
    '',
    '          要申诉。',
    '     bot  不一定能成。',
    '          [还能登录] [打开安全中心 → https://aq.qq.com/]',
    '          (answer · forgot_bound · at forgot_bound/appeal/1)',
    '       ✗  expected topic a, got forgot_bound',
    '       ✗  expected at none, got b',
    '',
    '  person  [没有]',
    '       ✗  there is none',
    '',
    '  person  (sends a photo)',
    '     bot  看不了。',
    '          (answer · no topic · at none)',
    '',
  ]);
});

it('no character of a transcript moves the terminal', () => {
  const [line] = transcriptOf({
    title: 't',
    turns: [
      {
        deed: { kind: 'say', text: 'a\u001b[2Jb\rc\u0007' },
        seen: null,
        misses: [],
        counts: false,
      },
    ],
  });
  expect(line).toBe('  person  a\ufffd[2Jb\ufffdc\ufffd');
});

it.each<[Deed, string]>([
  [{ kind: 'start', payload: '' }, '(opens the chat)'],
  [{ kind: 'start', payload: 'unbind_phone' }, '(opens the chat with unbind_phone)'],
  [{ kind: 'send', what: 'other' }, '(sends a thing)'],
  [{ kind: 'say', text: '' }, ''],
])('%j is done in words', (deed, words) => {
  expect(deedInWords(deed)).toBe(words);
});
