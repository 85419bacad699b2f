import { posix } from 'node:path';
import { printable } from './read/characters.js';

/** An `error` keeps the content from being used; a `warning` does not. */
export type Severity = 'error' | 'warning';

/** One thing that is wrong with the content, in the words of those who write it. */
export interface Problem {
  /** Within the content folder, with `/`; `.` for the folder itself. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** Within the file, `unbind_phone.methods.client.steps.3.do`; list items count from 1. May be empty. */
  readonly path: string;
  readonly message: string;
  readonly severity: Severity;
}

/**
 * One line for a person to read, and for an editor to jump to: `file:line:column path message`.
 *
 * @param folder the content folder, put before the file
 */
export function formatProblem(problem: Problem, folder = '.'): string {
  const place = `${posix.join(folder, problem.file)}:${problem.line}:${problem.column}`;
  return printable([place, problem.path, problem.message].filter(Boolean).join(' '));
}

/** A problem of a whole file. */
export function fileProblem(file: string, message: string, severity: Severity = 'error'): Problem {
  return { file, line: 1, column: 1, path: '', message, severity };
}

/** Orders problems as they stand in the files. */
export function byPlace(a: Problem, b: Problem): number {
  return (a.file < b.file ? -1 : Number(a.file > b.file)) || a.line - b.line || a.column - b.column;
}
