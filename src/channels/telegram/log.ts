/** Writes one line: the facts, then what happened. A pino logger's methods fit. */
export type Write = (facts: Readonly<Record<string, unknown>>, message: string) => void;

/** Where the channel says what it does. Never given a token or what people wrote. */
export interface Log {
  readonly debug: Write;
  readonly info: Write;
  readonly warn: Write;
  readonly error: Write;
}
