import { plainForm } from '../plain-form.js';
import { withDigits } from './chinese-digits.js';
import { masks } from './mask-words.js';
import { type SecretKind, type Span, secretKinds } from './secret-kind.js';

const firstMark = 0xe000;

/** A letter for a kind of secret that no text holds (see `plainForm`). */
export function markOf(kind: SecretKind): string {
  return String.fromCharCode(firstMark + secretKinds.indexOf(kind));
}

/** Any of them. */
export const anyMark = '\\ue000-\\ue005';

/**
 * The form of a text in which secrets are looked for: plain, with digits, and with each mask turned into
 * marks, so that its words are taken for nothing else. As long as the text.
 */
export function shadowOf(text: string): string {
  const plain = withDigits(plainForm(text));
  return plain.includes('[') ? plain.replace(masks, toMarks) : plain;
}

function toMarks(mask: string, ...groups: readonly unknown[]): string {
  const kind = secretKinds.find((_, index) => groups[index] !== undefined) ?? 'code';
  return markOf(kind).repeat(mask.length);
}

/** A shadow in which what has been found is hidden from those that look next. */
export function withoutSpans(shadow: string, spans: readonly Span[]): string {
  if (spans.length === 0) return shadow;
  let left = '';
  let at = 0;
  for (const { start, end, kind } of spans) {
    left += shadow.slice(at, start) + markOf(kind).repeat(end - start);
    at = end;
  }
  return left + shadow.slice(at);
}
