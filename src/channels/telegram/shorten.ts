/** How much of a text is read, in UTF-16 units: understanding looks at no more (`normalise`). */
export const mostRead = 512;

/** Longer words are cut after all: addresses, and nonsense. */
const longestWord = 64;

/**
 * Cuts a text early, so that the longest message costs no more than one of 512. Never cuts through a
 * word, an address or a number with its spaces: half a secret would not be known for one.
 */
export function shorten(text: string): string {
  if (text.length <= mostRead) return text;
  const head = text.slice(0, mostRead).replace(/[\ud800-\udbff]$/, '');
  return withoutLast(/\d[\d .-]*$/, withoutLast(/[\w.@+:/-]+$/, head));
}

function withoutLast(part: RegExp, text: string): string {
  const last = part.exec(text.slice(-longestWord))?.[0] ?? '';
  return last.length < longestWord ? text.slice(0, text.length - last.length) : text;
}
