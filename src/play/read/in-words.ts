import type { z } from 'zod';

/** Says in an author's words what the schema's own messages leave unsaid. */
export const inWords: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return wrongKind(issue.input, kinds[issue.expected] ?? 'something else');
    case 'unrecognized_keys':
      return `is unknown here; the fields are ${fieldsOf(issue.inst).join(', ')}`;
    case 'invalid_value':
      return issue.input === null ? 'is empty' : `must be one of ${issue.values.join(', ')}`;
    default:
      return 'does not fit here';
  }
};

const kinds: Partial<Record<string, string>> = {
  string: 'a text',
  object: 'a mapping of fields',
  array: 'a list',
};

function wrongKind(input: unknown, wanted: string): string {
  if (input === undefined) return 'is missing';
  if (input === null) return 'is empty';
  if (Array.isArray(input)) return `must be ${wanted}, not a list`;
  if (typeof input === 'object') return `must be ${wanted}, not a mapping`;
  if (typeof input === 'string') return `must be ${wanted}, not a text`;
  const mend = wanted === kinds.string ? ': put it in quotes' : '';
  return `must be ${wanted}, not ${String(input)}${mend}`;
}

function fieldsOf(schema: unknown): string[] {
  const { shape } = schema as { shape?: Record<string, unknown> };
  return Object.keys(shape ?? {});
}
