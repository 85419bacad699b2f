/** Whether a button can open it. */
export function isWebAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === 'tg:' || (/^https?:$/.test(protocol) && hostname.includes('.'));
}

/** What is wrong with the length of a text, in UTF-16 units; nothing for what is no text. */
export function length(what: string, text: unknown, least: number, most: number): string[] {
  if (typeof text !== 'string') return [];
  return range(`the length of ${what}`, text.length, least, most);
}

/** What is wrong with a number; nothing for what is no number. */
export function range(what: string, value: unknown, least: number, most: number): string[] {
  if (typeof value !== 'number' || (value >= least && value <= most)) return [];
  return [`${what} is ${value}, not ${least} to ${most}`];
}
