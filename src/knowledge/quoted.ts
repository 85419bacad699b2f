/** How much of an utterance a problem shows, in characters. */
const most = 40;

/** An utterance as a problem shows it, in quotation marks; a long one is cut. */
export function quoted(text: string): string {
  const characters = [...text];
  return characters.length > most ? `“${characters.slice(0, most).join('')}…”` : `“${text}”`;
}
