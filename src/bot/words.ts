/** How many words a text has. A Chinese character counts as a word. */
export function words(text: string): number {
  return text.match(/\p{Script=Han}|[^\p{Script=Han}\s\p{P}]+/gu)?.length ?? 0;
}

/** A longer text, in words, asks something of its own. A Chinese character counts as a word. */
export const mostWords = 20;
