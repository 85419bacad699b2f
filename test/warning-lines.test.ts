import { expect, test } from 'vitest';
import type { Warning, WarningKind } from '../src/knowledge/index.js';
import { warningLines } from '../src/warning-lines.js';

const warnings = (kind: WarningKind, count: number): Warning[] =>
  Array.from({ length: count }, (_, index) => ({
    file: 'a.txt',
    line: index + 1,
    column: 1,
    path: '',
    message: `is ${kind}`,
    severity: 'warning',
    kind,
  }));

test('warnings are told kind by kind, each with its place', () => {
  const [near, ...more] = warnings('near-utterance', 2);
  const mixed = near ? [near, ...warnings('unread-file', 1), ...more] : [];
  expect(warningLines(mixed, '/srv')).toEqual([
    '/srv/a.txt:1:1 is unread-file (warning)',
    '/srv/a.txt:1:1 is near-utterance (warning)',
    '/srv/a.txt:2:1 is near-utterance (warning)',
  ]);
  expect(warningLines([], '/srv')).toEqual([]);
});

test('of each kind twenty are told, and how many more there are', () => {
  const many = [...warnings('same-label', 20), ...warnings('few-utterances', 25)];
  const lines = warningLines(many, '.');
  expect(lines).toHaveLength(20 + 20 + 1);
  expect(lines.at(19)).toBe('a.txt:20:1 is same-label (warning)');
  expect(lines.slice(-2)).toEqual([
    'a.txt:20:1 is few-utterances (warning)',
    '… and 5 more like the last',
  ]);
});
