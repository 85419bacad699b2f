import { expect, test } from 'vitest';
import {
  byPlace,
  errorsAmong,
  fileProblem,
  formatProblem,
  type Problem,
  warningsAmong,
} from '../../src/knowledge/problem.js';

const problem: Problem = {
  file: 'en/guides.yaml',
  line: 3,
  column: 5,
  path: 'unbind_phone.title',
  message: 'is missing',
  severity: 'error',
};

test('a problem is one line: place, path, message', () => {
  expect(formatProblem(problem)).toBe('en/guides.yaml:3:5 unbind_phone.title is missing');
  expect(formatProblem(problem, 'content')).toBe(
    'content/en/guides.yaml:3:5 unbind_phone.title is missing',
  );
  expect(formatProblem(problem, '/srv/content/')).toBe(
    '/srv/content/en/guides.yaml:3:5 unbind_phone.title is missing',
  );
});

test('a problem of a whole file has no path, and one of the folder names the folder', () => {
  const whole = { ...problem, line: 1, column: 1, path: '' };
  expect(formatProblem(whole)).toBe('en/guides.yaml:1:1 is missing');
  expect(formatProblem({ ...whole, file: '.' }, './content')).toBe('content:1:1 is missing');
});

test('what else a problem is about stands at the end of the line', () => {
  const pair = {
    ...problem,
    message: 'says the same',
    other: { file: 'a.yaml', line: 7, column: 2 },
  };
  expect(formatProblem(pair, '/srv/content')).toBe(
    '/srv/content/en/guides.yaml:3:5 unbind_phone.title says the same at /srv/content/a.yaml:7',
  );
});

test('errors are told from warnings', () => {
  const stray = fileProblem('x.txt', 'is read by nothing', 'unread-file');
  expect(errorsAmong([problem, stray])).toEqual([problem]);
  expect(warningsAmong([problem, stray])).toEqual([stray]);
});

test('problems are ordered by file, line and column', () => {
  const places = [
    ['b', 1, 1],
    ['a', 10, 2],
    ['a', 9, 3],
    ['a', 10, 1],
  ] as const;
  const sorted = places.map(([file, line, column]) => ({ ...problem, file, line, column }));
  sorted.sort(byPlace);
  expect(sorted.map(({ file, line, column }) => [file, line, column])).toEqual([
    ['a', 9, 3],
    ['a', 10, 1],
    ['a', 10, 2],
    ['b', 1, 1],
  ]);
});

test('what a hostile name or text holds is not printed as it is', () => {
  const hostile = { ...problem, file: 'en/\u001b[2J.yaml', message: '“\u202e” is missing' };
  expect(formatProblem(hostile)).toBe(
    'en/\ufffd[2J.yaml:3:5 unbind_phone.title “\ufffd” is missing',
  );
});
