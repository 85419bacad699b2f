type Write = (facts: object, message: string) => void;

/** A log that keeps what would call somebody's attention. */
export interface KeptLog {
  readonly log: Readonly<Record<'debug' | 'info' | 'warn' | 'error', Write>>;
  /** Lines of level `error`. */
  readonly errors: readonly string[];
}

/** Begins an empty log. */
export function keepLog(): KeptLog {
  const errors: string[] = [];
  const error: Write = (facts, message) => {
    errors.push(`${message} ${JSON.stringify(facts)}`);
  };
  const ignore: Write = () => undefined;
  return { log: { debug: ignore, info: ignore, warn: ignore, error }, errors };
}
