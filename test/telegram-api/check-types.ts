import type { Field, Table } from './table.js';

/**
 * Checks a value against a type of the table, as strictly as the table goes: unknown fields, missing
 * ones and wrong types. Returns one line for each problem, beginning with the path.
 */
export function checkType(table: Table, type: string, value: unknown, path: string): string[] {
  if (type.endsWith('[]')) return checkArray(table, type.slice(0, -2), value, path);
  switch (type) {
    case 'String':
      return typeof value === 'string' ? [] : [`${path} must be a String`];
    case 'Integer':
      return Number.isSafeInteger(value) ? [] : [`${path} must be an Integer`];
    case 'Float':
      return Number.isFinite(value) ? [] : [`${path} must be a Float`];
    case 'Boolean':
      return typeof value === 'boolean' ? [] : [`${path} must be a Boolean`];
    case 'InputFile':
      return value instanceof Blob || typeof value === 'string' ? [] : [`${path} must be a file`];
  }
  const entry = table.types.get(type);
  if (entry === undefined) return [`${path}: the table has no type ${type}`];
  if (entry.kind === 'one-of') return checkTypes(table, entry.types, value, path);
  return isObject(value)
    ? checkFields(table, entry.fields, value, `${path}.`)
    : [`${path} must be an object (${type})`];
}

/** Checks the fields of an object, or the parameters of a method. */
export function checkFields(
  table: Table,
  fields: readonly Field[],
  values: Readonly<Record<string, unknown>>,
  prefix = '',
): string[] {
  const { byName, required } = indexOf(fields);
  const problems: string[] = [];
  for (const name of Object.keys(values)) {
    const field = byName.get(name);
    if (!field) problems.push(`${prefix}${name} is unknown`);
    else if (values[name] !== undefined)
      problems.push(...checkTypes(table, field.types, values[name], `${prefix}${name}`));
  }
  for (const name of required)
    if (values[name] === undefined) problems.push(`${prefix}${name} is missing`);
  return problems;
}

interface FieldIndex {
  readonly byName: ReadonlyMap<string, Field>;
  readonly required: readonly string[];
}

/** Values have few of the fields that their type allows: they are looked up by name. */
const indexes = new WeakMap<readonly Field[], FieldIndex>();

function indexOf(fields: readonly Field[]): FieldIndex {
  const known = indexes.get(fields);
  if (known) return known;
  const byName = new Map(fields.map((field) => [field.name, field]));
  const required = fields.filter((field) => field.required).map(({ name }) => name);
  const index = { byName, required };
  indexes.set(fields, index);
  return index;
}

/** Any of the types will do; the problems told are those of the type that fits best. */
function checkTypes(
  table: Table,
  types: readonly string[],
  value: unknown,
  path: string,
): string[] {
  let best: string[] | null = null;
  for (const type of types) {
    const problems = checkType(table, type, value, path);
    if (problems.length === 0) return problems;
    if (best === null || problems.length < best.length) best = problems;
  }
  return best ?? [];
}

function checkArray(table: Table, type: string, value: unknown, path: string): string[] {
  if (!Array.isArray(value)) return [`${path} must be an array`];
  return value.flatMap((item, index) => checkType(table, type, item, `${path}[${index}]`));
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
