/** How many words a text has. A Chinese character counts as a word. */
export function words(text: string): number {
  return text.match(/\p{Script=Han}|[^\p{Script=Han}\s\p{P}]+/gu)?.length ?? 0;
}
