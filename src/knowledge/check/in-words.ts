import type { z } from 'zod';

/** Says in an author's words what the schema's own messages leave unsaid. */
export const inWords: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.input, kinds[issue.expected] ?? 'something else');
    case 'unrecognized_keys':
      return `is unknown here; the fields are ${listed(fieldsOf(issue.inst), 'and')}`;
    case 'invalid_key':
      return issue.issues[0]?.message;
    case 'invalid_union':
      return oneOf(
        (issue.input as Record<string, unknown>)[issue.discriminator ?? ''],
        Array.isArray(issue.options) ? issue.options : [],
      );
    case 'invalid_value':
      return oneOf(issue.input, issue.values);
    default:
      return 'does not fit here';
  }
};

/** `a, b or c`. */
export function listed(words: readonly string[], last: 'and' | 'or'): string {
  const head = words.slice(0, -1).join(', ');
  return head ? `${head} ${last} ${words.at(-1)}` : (words[0] ?? 'nothing');
}

const kinds: Partial<Record<string, string>> = {
  string: 'a text',
  object: 'a mapping of fields',
  record: 'a mapping of ids',
  array: 'a list',
};

function wrongType(input: unknown, wanted: string): string {
  if (input === undefined) return 'is missing';
  if (input === null) return 'is empty';
  if (Array.isArray(input)) return `must be ${wanted}, not a list`;
  if (typeof input === 'object') return `must be ${wanted}, not a mapping`;
  if (typeof input === 'string') return `must be ${wanted}, not a text`;
  const mend = wanted === kinds.string ? ': put it in quotes' : '';
  return `must be ${wanted}, not ${String(input)}${mend}`;
}

function oneOf(input: unknown, values: readonly unknown[]): string {
  const allowed = listed(values.map(String), 'or');
  return input === undefined ? `is missing; it must be ${allowed}` : `must be ${allowed}`;
}

/** The fields of an object, or the keys that a record may have. */
function fieldsOf(schema: unknown): readonly string[] {
  const { shape, keyType } = schema as {
    shape?: Record<string, unknown>;
    keyType?: { options?: readonly string[] };
  };
  return shape ? Object.keys(shape) : (keyType?.options ?? []);
}
