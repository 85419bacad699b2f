import { expect, it } from 'vitest';
import type { PlayedDialogue } from '../../src/play/index.js';
import { isRight, scoreOf, tallyOf } from '../../src/play/tally.js';
import { someSeen } from './some-seen.js';

/** A dialogue of turns: `+` is right, `-` is not, `.` does not count. */
function played(turns: string): PlayedDialogue {
  return {
    title: turns,
    turns: [...turns].map((turn) => ({
      deed: { kind: 'say', text: 'x' },
      seen: someSeen(),
      misses: turn === '-' ? ['no'] : [],
      counts: turn !== '.',
    })),
  };
}

it.each([
  ['+++', { right: 3, total: 3 }, true],
  ['+.-.', { right: 1, total: 2 }, false],
  ['..', { right: 0, total: 0 }, true],
])('the turns of %s that count are counted', (turns, score, right) => {
  expect(scoreOf(played(turns))).toEqual(score);
  expect(isRight(played(turns))).toBe(right);
});

it('dialogues and turns are counted together', () => {
  expect(tallyOf(['+', '+-', '..', '--+'].map(played))).toEqual({
    dialogues: { right: 2, total: 4 },
    turns: { right: 3, total: 6 },
  });
  expect(tallyOf([])).toEqual({ dialogues: { right: 0, total: 0 }, turns: { right: 0, total: 0 } });
});
