import { expect, it } from 'vitest';
import {
  dialogueLine,
  type Performance,
  performanceLines,
  sumLines,
  toSummary,
} from '../../src/play/index.js';
import { someSeen } from './some-seen.js';

function performance(title: string, ...misses: readonly string[][]): Performance {
  const turns = misses.map((each) => ({
    deed: { kind: 'say', text: 'x' } as const,
    seen: someSeen(),
    misses: each,
    counts: true,
  }));
  return { file: 'a.yaml', line: 3, played: { title, turns } };
}

const right = performance('one', [], []);
const wrong = performance('two', [], ['expected at none, got a'], []);

it('a dialogue is a line', () => {
  expect(dialogueLine(right)).toBe('✓ one  2/2');
  expect(dialogueLine(wrong)).toBe('✗ two  2/3');
});

it('a transcript says where its dialogue is written', () => {
  expect(performanceLines(wrong).slice(0, 3)).toEqual(['✗ two  (a.yaml:3)', '', '  person  x']);
});

it('the sum is in per cent, of which only everything is a hundred', () => {
  expect(sumLines([right, wrong])).toEqual([
    '1 of 2 (50.0 %) dialogues are right',
    '4 of 5 (80.0 %) turns are right',
  ]);
  const almost = performance('three', ...Array.from({ length: 9999 }, () => []), ['no']);
  expect(sumLines([almost])[1]).toBe('9999 of 10000 (99.9 %) turns are right');
  expect(sumLines([right])[1]).toBe('2 of 2 (100.0 %) turns are right');
  expect(sumLines([])[1]).toBe('0 of 0 turns are right');
});

it('the summary for programs has the turns that are wrong, counted from 1', () => {
  expect(JSON.parse(JSON.stringify(toSummary([right, wrong], ['b.yaml:1:1 is empty'])))).toEqual({
    dialogues: { right: 1, total: 2 },
    turns: { right: 4, total: 5 },
    problems: ['b.yaml:1:1 is empty'],
    played: [
      { file: 'a.yaml', line: 3, title: 'one', right: 2, total: 2, wrong: [] },
      {
        file: 'a.yaml',
        line: 3,
        title: 'two',
        right: 2,
        total: 3,
        wrong: [{ turn: 2, did: { kind: 'say', text: 'x' }, misses: ['expected at none, got a'] }],
      },
    ],
  });
});
