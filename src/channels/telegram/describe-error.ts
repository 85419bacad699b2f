/** What a log may say of an error. */
export interface ErrorFacts {
  readonly name: string;
  readonly message: string;
  readonly code?: string | number;
  readonly method?: string;
  /** Where it was thrown, innermost first. */
  readonly at?: readonly string[];
  readonly cause?: ErrorFacts;
}

/**
 * Describes an error by a few known fields, without secrets: the objects of grammY and Telegraf
 * contain the token (in a nested URL) and the person's text (in `payload`). Quoted parts of
 * messages go too, for Telegram and JavaScript quote what they choke on.
 *
 * @param hidden texts that must not show, such as the token and what the person wrote
 */
export function describeError(
  error: unknown,
  hidden: readonly string[] = [],
  depth = 3,
): ErrorFacts {
  if (!(error instanceof Error)) return { name: typeof error, message: '' };
  const { code, error_code, method, cause, error: nested } = error as ErrorLike;
  const inner = cause ?? nested;
  const number = error_code ?? code;
  const at = frames(error.stack);
  return {
    name: error.name,
    message: redact(error.message, hidden),
    ...((typeof number === 'number' || typeof number === 'string') && { code: number }),
    ...(typeof method === 'string' && { method }),
    ...(at.length > 0 && { at }),
    ...(inner !== undefined && depth > 1 && { cause: describeError(inner, hidden, depth - 1) }),
  };
}

interface ErrorLike extends Error {
  readonly code?: unknown;
  readonly error_code?: unknown;
  readonly method?: unknown;
  /** The cause, as grammY calls it. */
  readonly error?: unknown;
}

/** Takes the token, quotations and every hidden text out of a message. */
export function redact(message: string, hidden: readonly string[] = []): string {
  return hidden
    .filter((text) => text.trim() !== '')
    .reduce((shown, text) => shown.replaceAll(text, '…'), message)
    .replaceAll(/bot\d+:[\w-]+/g, 'bot…')
    .replaceAll(/\b\d{5,}:[\w-]{20,}/g, '…')
    .replaceAll(/"[^"]*"|“[^”]*”|「[^」]*」|(?<=^|[\s(])'[^']*'(?=$|[\s),.:;])/g, '"…"')
    .slice(0, 300);
}

/** The stack without the message that stands above it. */
function frames(stack: string | undefined): string[] {
  return (stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at .*(?:node:|file:|[/\\]).*:\d+:\d+\)?$/.test(line))
    .slice(0, 5)
    .map((line) => line.trim());
}
