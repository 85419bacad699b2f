import { expect, it } from 'vitest';
import { Auditor } from './audit.js';
import { audit, type Entry, type Question } from './index.js';

const entry = (by: 'bot' | 'person', text: string, at: number, lost = false): Entry => ({
  ...{ at, by, who: 1, what: 'wrote', message: at, text, update: null, lost },
});
const ask = (text: string, at: number) => entry('person', text, at);
const say = (text: string, at: number, lost = false) => entry('bot', text, at, lost);
const questions = (...texts: string[]): Question[] =>
  texts.map((text) => ({ text, wants: `to ${text}` }));

it('nothing is wrong with answers in their order', () => {
  const entries = [ask('a', 1), ask('b', 2), say('to a', 5), say('to b', 9)];
  expect(audit(entries, questions('a', 'b'))).toEqual({
    unanswered: [],
    outOfOrder: [],
    twice: [],
    repeated: [],
    latencies: [4, 7],
  });
});

it('names what is unanswered, too late, or answered twice', () => {
  const entries = [ask('a', 1), ask('b', 2), ask('c', 3), say('to b', 5), say('to a', 6)];
  expect(audit([...entries, say('to a', 7)], questions('a', 'b', 'c'))).toMatchObject({
    unanswered: ['c'],
    outOfOrder: ['a'],
    twice: ['to a'],
  });
});

it('what was never asked is unanswered', () => {
  expect(audit([], questions('a')).unanswered).toEqual(['a']);
});

it('equal questions have equally many answers', () => {
  const twice = questions('a', 'a');
  expect(audit([ask('a', 1), ask('a', 2), say('to a', 3)], twice).unanswered).toEqual(['a']);
  expect(audit([ask('a', 1), say('to a', 2), ask('a', 3), say('to a', 4)], twice)).toMatchObject({
    unanswered: [],
    twice: [],
  });
});

it('a copy of what was lost is no second answer', () => {
  const entries = [ask('a', 1), say('to a', 2, true), say('to a', 3)];
  expect(audit(entries, questions('a'))).toMatchObject({ twice: [], repeated: ['to a'] });
  expect(audit([...entries, say('to a', 4)], questions('a')).twice).toEqual(['to a']);
});

it('that an answer was lost may come out after it was given again', () => {
  const first = say('to a', 2);
  const auditor = new Auditor();
  auditor.ask({ text: 'a', wants: 'to a' }, 1);
  auditor.see(first);
  auditor.see(say('to a', 3));
  expect(auditor.result).toMatchObject({ twice: ['to a'], repeated: [] });
  first.lost = true;
  expect(auditor.result).toMatchObject({ twice: [], repeated: ['to a'] });
});
