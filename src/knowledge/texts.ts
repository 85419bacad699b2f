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
  'next',
  'choices',
]);

/** Every text that a person reads, with its path: all of a topic or of the phrases. */
export function* textsOf(value: unknown, path: Path = []): Generator<[path: Path, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value))
      if (!constants.has(name))
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
      constants.has(name) ? inner : mapTexts(inner, change),
    ]),
  );
}
