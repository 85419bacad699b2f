import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { keepStatements } from '../../../src/store/engine/keep-statements.js';

it('prepares a text once, and forgets the oldest of too many', () => {
  const kept = keepStatements(new Database(':memory:'));
  const first = kept.prepare('select 0');
  expect(kept.prepare('select 0')).toBe(first);
  for (let number = 1; number < 200; number++) kept.prepare(`select ${number}`);
  expect(kept.prepare('select 0')).toBe(first);
  kept.prepare('select 200');
  expect(kept.prepare('select 0')).not.toBe(first);
  expect(kept.prepare('select 0').all([])).toEqual([{ 0: 0 }]);
  kept.close();
});
