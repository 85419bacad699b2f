/** Where the web channel reports what went wrong. A pino logger is one. */
export interface WebLog {
  error(facts: object, message: string): void;
}

/**
 * What can be told of an error without telling what a person wrote: messages quote their input, so
 * only names, codes and places in the code remain.
 */
export function errorFacts(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error };
  const at = error.stack?.split('\n').flatMap((line) => line.match(/^\s+at (.+)$/)?.[1] ?? []);
  return {
    name: error.name,
    ...('code' in error && typeof error.code === 'string' && { code: error.code }),
    at: at?.slice(0, 8),
    ...(error.cause !== undefined && { cause: errorFacts(error.cause) }),
  };
}
