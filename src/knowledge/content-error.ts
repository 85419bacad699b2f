import { formatProblem, type Problem } from './problem.js';

/** The content cannot be used. The message has one line for each error in it. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly folder: string;
  readonly problems: readonly Problem[];

  constructor(folder: string, problems: readonly Problem[]) {
    super(problems.map((problem) => formatProblem(problem, folder)).join('\n'));
    this.folder = folder;
    this.problems = problems;
  }
}
