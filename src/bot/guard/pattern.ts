/** Up to so many characters of one sentence, as few as will do. */
export function within(most: number): string {
  return `[^。！？!?\\n]{0,${most}}?`;
}

/** A pattern that any of some patterns match. */
export function anyOf(...patterns: readonly string[]): RegExp {
  return new RegExp(patterns.join('|'));
}
