import type { Config } from '../config.js';
import { checkContent } from '../knowledge/index.js';
import { problemLines } from '../problem-lines.js';
import type { Io } from './io.js';

/** Checks the content and prints every problem. Whether it can be used. */
export async function check({ contentDir }: Config, { output }: Io): Promise<boolean> {
  const checked = await checkContent(contentDir);
  for (const line of problemLines(checked.problems, contentDir)) output.write(`${line}\n`);
  const errors = checked.problems.filter(({ severity }) => severity === 'error').length;
  const warnings = checked.problems.length - errors;
  output.write(`${count(errors, 'error')}, ${count(warnings, 'warning')}\n`);
  return checked.kind === 'usable';
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
