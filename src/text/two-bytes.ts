/** A text that the engine may keep in one byte for a letter. */
const narrow = /^[\0-\xff]*$/;

/**
 * The same text, kept by the engine in two bytes for a letter, as a text with Chinese letters is. V8 compiles a pattern
 * once for each of both: an English text would have all patterns compiled a second time, and those for one byte take up
 * to six times the code. See `joinedSource` for why it matters. What is cut out of a text is kept as all of it is, but
 * for single letters.
 */
export function inTwoBytes(text: string): string {
  return narrow.test(text) ? `字${text}`.slice(1) : text;
}
