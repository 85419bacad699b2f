import { appendFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { createJournal, type Journal } from '../../../src/store/engine/journal.js';

let folder: string;
let database: string;
let journal: Journal;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unbind-bot-journal-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  database = join(folder, 'bot.sqlite');
  journal = createJournal(database);
});

/** What another worker finds. */
const found = () => createJournal(database).others('another');

describe('createJournal', () => {
  it('leaves nothing behind when nothing is written', () => {
    expect([found(), readdirSync(folder)]).toEqual([[], []]);
  });

  it('shows each worker the lines of the others, in their order', () => {
    journal.write('mine', 'a');
    journal.write('mine', 'b');
    const other = createJournal(database);
    other.write('other', 'c');
    expect(journal.others('mine')).toEqual([{ worker: 'other', lines: ['c'] }]);
    expect(other.others('other')).toEqual([{ worker: 'mine', lines: ['a', 'b'] }]);
  });

  it('keeps only the lines that it is told to, and goes on behind them', () => {
    for (const line of ['a', 'b', 'c']) journal.write('mine', line);
    journal.rewrite('mine', ['c']);
    journal.write('mine', 'd');
    expect(found()).toEqual([{ worker: 'mine', lines: ['c', 'd'] }]);
  });

  it('does without a line that was cut off', () => {
    journal.write('mine', 'a');
    appendFileSync(join(folder, 'bot.sqlite-sent-mine'), '{"id":');
    expect(found()).toEqual([{ worker: 'mine', lines: ['a'] }]);
  });

  it('forgets a worker, and may begin again', () => {
    journal.write('mine', 'a');
    journal.remove('mine');
    journal.remove('nobody');
    expect(readdirSync(folder)).toEqual([]);
    journal.write('mine', 'b');
    expect(found()).toEqual([{ worker: 'mine', lines: ['b'] }]);
  });

  it('looks at no other files, nor at one that is just being rewritten', () => {
    for (const name of ['bot.sqlite-wal', 'other.sqlite-sent-x', 'bot.sqlite-sent-x.new'])
      writeFileSync(join(folder, name), 'a\n');
    expect(found()).toEqual([]);
  });
});
