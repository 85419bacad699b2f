import type { Config } from '../config.js';
import { checkContent, formatProblem } from '../knowledge/index.js';
import { shippedContent } from '../paths.js';
import type { Io } from './io.js';

/** Checks the content and prints every problem. Whether it can be used. */
export async function check(config: Config, { output }: Io, folderName: string): Promise<boolean> {
  const checked = await checkContent(config.contentDir ?? shippedContent);
  for (const problem of checked.problems) {
    const warning = problem.severity === 'warning' ? ' (warning)' : '';
    output.write(`${formatProblem(problem, folderName)}${warning}\n`);
  }
  const errors = checked.problems.filter(({ severity }) => severity === 'error').length;
  const warnings = checked.problems.length - errors;
  output.write(`${count(errors, 'error')}, ${count(warnings, 'warning')}\n`);
  return checked.kind === 'usable';
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
