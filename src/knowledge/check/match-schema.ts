import type { z } from 'zod';
import type { Problem } from '../problem.js';
import type { Point } from '../read/yaml-file.js';
import { inWords } from './in-words.js';

/** Data that fits its schema, or every way in which it does not. */
export type Match<Value> =
  | { readonly kind: 'fits'; readonly value: Value }
  | { readonly kind: 'misfits'; readonly problems: readonly Problem[] };

/** Holds data against a schema, pointing at each misfit. */
export function matchSchema<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  point: Point,
): Match<z.output<Schema>> {
  const parsed = schema.safeParse(data, { error: inWords });
  if (parsed.success) return { kind: 'fits', value: parsed.data };
  const { issues } = parsed.error;
  const mistyped = new Set(issues.filter(isOfType).map(({ path }) => path.join(' ')));
  const problems = issues.flatMap((issue) => {
    const path = issue.path.filter((part) => typeof part !== 'symbol');
    // A text has a length too, so a limit of lists may complain about it besides.
    if (mistyped.has(path.join(' ')) && !isOfType(issue)) return [];
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) => point([...path, key], issue.message, { at: 'name' }));
      case 'invalid_key':
        return [point(path, issue.message, { at: 'name' })];
      default:
        return [point(path, issue.message)];
    }
  });
  return { kind: 'misfits', problems };
}

function isOfType(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'invalid_type';
}
