import { posix } from 'node:path';
import { printable } from './read/characters.js';

/** What warnings are about, in the order in which they are told. */
export const warningKinds = [
  /** A file that nothing reads. */
  'unread-file',
  /** Two buttons that read the same. */
  'same-label',
  /** A name that an app has already. */
  'repeated-name',
  /** An utterance that its topic has already. */
  'repeated-utterance',
  /** A topic with fewer utterances than it needs. */
  'few-utterances',
  /** An utterance that another topic has too, but for a word that tells nothing. */
  'near-utterance',
  /** An utterance that would be taken for another topic's, had it not been learnt. */
  'misread-utterance',
] as const;

export type WarningKind = (typeof warningKinds)[number];

/** Where something stands in a content folder. */
export interface Place {
  /** Within the content folder, with `/`; `.` for the folder itself. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

/** One thing that is wrong with the content, in the words of those who write it. */
export type Problem = Place & {
  /** Within the file, `unbind_phone.methods.client.steps.3.do`; list items count from 1. May be empty. */
  readonly path: string;
  readonly message: string;
  /** What else the problem is about; the message's last words name it. */
  readonly other?: Place;
} & Grade;

/** An `error` keeps the content from being used; a `warning` does not. */
export type Grade =
  | { readonly severity: 'error' }
  | { readonly severity: 'warning'; readonly kind: WarningKind };

/** A problem that does not keep the content from being used. */
export type Warning = Extract<Problem, { severity: 'warning' }>;

/**
 * One line for a person to read, and for an editor to jump to: `file:line:column path message`.
 *
 * @param folder the content folder, put before the file
 */
export function formatProblem(problem: Problem, folder = '.'): string {
  const { path, message, other } = problem;
  const within = (file: string): string => posix.join(folder, file);
  const place = `${within(problem.file)}:${problem.line}:${problem.column}`;
  const elsewhere = other ? `at ${within(other.file)}:${other.line}` : '';
  return printable([place, path, message, elsewhere].filter(Boolean).join(' '));
}

/** A problem of a whole file: an error unless told which warning it is. */
export function fileProblem(file: string, message: string, warning?: WarningKind): Problem {
  return { file, line: 1, column: 1, path: '', message, ...gradeOf(warning) };
}

/** An error unless told which warning it is. */
export function gradeOf(warning?: WarningKind): Grade {
  return warning === undefined ? { severity: 'error' } : { severity: 'warning', kind: warning };
}

export function errorsAmong(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ severity }) => severity === 'error');
}

export function warningsAmong(problems: readonly Problem[]): Warning[] {
  return problems.filter((problem) => problem.severity === 'warning');
}

/** Orders problems as they stand in the files. */
export function byPlace(a: Problem, b: Problem): number {
  return (a.file < b.file ? -1 : Number(a.file > b.file)) || a.line - b.line || a.column - b.column;
}
