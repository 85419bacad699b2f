import { NotStorable } from './errors.js';

/** Text as both databases keep it: no NUL, which PostgreSQL refuses, and no half of a surrogate pair. */
export function toStorable(text: string): string {
  return text.replaceAll('\0', '\ufffd').replaceAll(/\p{Cs}/gu, '\ufffd');
}

/**
 * JSON, which keeps any text.
 *
 * @throws {NotStorable} for what JSON cannot say
 */
export function toJson(field: string, value: unknown): string {
  try {
    const json: string | undefined = JSON.stringify(value);
    if (json !== undefined) return json;
  } catch {
    // A cycle or a bigint: what the error says may quote the value.
  }
  throw new NotStorable(field, 'it is no JSON');
}

/**
 * A number that comes back as it was.
 *
 * @throws {NotStorable} for anything but a whole number of at most 53 bits
 */
export function toWhole(field: string, value: number): number {
  if (!Number.isSafeInteger(value))
    throw new NotStorable(field, 'it is no whole number of at most 53 bits');
  // PostgreSQL knows no -0.
  return value + 0;
}

/** Reads stored JSON; undefined where it is damaged. */
export function fromJson(json: string | null): unknown {
  if (json === null) return undefined;
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
