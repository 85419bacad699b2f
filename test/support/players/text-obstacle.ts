/** The most UTF-16 units that one message may have, on the web page and on Telegram. */
const maxTextUnits = 4096;

/** Why a text cannot be sent as one message; null when it can. */
export function textObstacle(text: string): string | null {
  if (text.trim() === '') return 'an empty message cannot be sent';
  return text.trim().length > maxTextUnits
    ? `a message has at most ${maxTextUnits} characters`
    : null;
}
