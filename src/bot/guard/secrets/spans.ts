import type { Span } from './secret-kind.js';

/** Spans in the order of the text; of two that overlap, the one that starts first is kept. */
export function inOrder(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  let end = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start < end) continue;
    kept.push(span);
    end = span.end;
  }
  return kept;
}
