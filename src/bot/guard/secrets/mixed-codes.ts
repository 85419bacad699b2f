import { tieBehind, tieOf } from './gap.js';
import { type Label, labelsAfter, labelsBefore } from './labels.js';
import type { Span } from './secret-kind.js';

const mixed = /(?<![a-z\d]|\d[:.])(?=[a-z-]{0,8}\d)[a-z\d](?:-?[a-z\d]){3,8}(?![a-z\d])/g;
/** Things that are named with letters and figures near codes as well. */
const thing = /^(?:qq|v\d|0x[\da-f]+$|http|www|iphone|ipad|ios|win|mate|redmi|sm-[a-z]\d)/;

/** Codes of letters and figures: "A7K9Q2". */
export function findMixedCodes(shadow: string, labels: readonly Label[]): readonly Span[] {
  return Array.from(
    shadow.matchAll(mixed),
    ({ index, 0: text }): Span => ({ start: index, end: index + text.length, kind: 'code' }),
  ).filter((span) => isCode(shadow, labels, span));
}

function isCode(shadow: string, labels: readonly Label[], { start, end }: Span): boolean {
  const text = shadow.slice(start, end);
  if (!/[a-z]/.test(text) || thing.test(text)) return false;
  const figuresIn = text.replace(/\D/g, '').length;
  const isBehind = labelsAfter(labels, end).some(
    ({ kind, start: at }) => kind === 'code' && tieBehind(shadow.slice(end, at)) === 'told',
  );
  if (isBehind) return figuresIn >= 1;
  const [label] = labelsBefore(labels, start);
  if (label?.kind !== 'code') return false;
  const tie = tieOf(shadow.slice(label.end, start));
  if (tie === 'told') return figuresIn >= 1;
  return tie === 'next' && (figuresIn >= 3 || /^\d+[a-z]+\d/.test(text));
}
