import type { Path } from './read/yaml-file.js';

/** Fields that hold ids, addresses and settings: no text, and the same in every language. */
export const constants: ReadonlySet<string> = new Set([
  'kind',
  'url',
  'way',
  'about',
  'asks',
  'method',
  'stuck',
  'after',
  'next',
  'choices',
]);

/** A phrase may be called as a field is that holds ids: the phrase is a text, the ids are a list. */
function isConstant(name: string, value: unknown): boolean {
  return constants.has(name) && (name !== 'next' || typeof value !== 'string');
}

/** Every text that a person reads, with its path: all of a topic or of the phrases. */
export function* textsOf(value: unknown, path: Path = []): Generator<[path: Path, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value))
      if (!isConstant(name, inner))
        yield* textsOf(inner, [...path, Array.isArray(value) ? Number(name) : name]);
}

/** The same value with every text that a person reads changed. */
export function mapTexts<Value>(value: Value, change: (text: string) => string): Value;
export function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      isConstant(name, inner) ? inner : mapTexts(inner, change),
    ]),
  );
}
