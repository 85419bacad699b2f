/**
 * What no text may hold: control characters, half surrogates, marks that turn the direction of
 * reading, and characters that nobody sees. The joiner of emoji (U+200D) stays.
 */
const unwanted =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]|(?![\u200d\ufe0e\ufe0f])\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb]/gu;

/** A text with a visible mark in place of each unwanted character, safe to print. */
export function printable(text: string): string {
  return text.replace(unwanted, '\ufffd');
}

/** The first unwanted character of a text as `U+202E`, or null. Line breaks may be allowed. */
export function unwantedCharacter(text: string, allowed: string): string | null {
  for (const [character] of text.matchAll(unwanted))
    if (!allowed.includes(character))
      return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return null;
}
