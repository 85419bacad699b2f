import { formatProblem, type Problem } from './knowledge/index.js';

/** What is wrong with a content folder, a line each: the same wherever it is told. */
export function problemLines(problems: readonly Problem[], folder: string): string[] {
  return problems.map((problem) => {
    const warning = problem.severity === 'warning' ? ' (warning)' : '';
    return `${formatProblem(problem, folder)}${warning}`;
  });
}
