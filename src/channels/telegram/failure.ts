import { redact } from './describe-error.js';

/** Why a call came to nothing: Telegram said no, or nothing was heard from it. */
export type Failure =
  | {
      readonly kind: 'refused';
      /** Telegram's `error_code`, an HTTP status. */
      readonly code: number;
      /** What Telegram said, without the parts that it quotes. */
      readonly description: string;
      /** Seconds to wait, with a 429. */
      readonly retryAfter: number | null;
      /** The number under which a group goes on as a supergroup. */
      readonly migratedTo: number | null;
    }
  /** `reason` is a code such as ECONNRESET, never a library's message: those contain the token. */
  | { readonly kind: 'no-answer'; readonly reason: string };

/** What comes with some refusals. */
export interface RefusalParameters {
  readonly retry_after?: number | undefined;
  readonly migrate_to_chat_id?: number | undefined;
}

/** A refusal in Telegram's words. */
export function toRefusal(
  code: number,
  description: string,
  { retry_after, migrate_to_chat_id }: RefusalParameters = {},
): Failure {
  return {
    kind: 'refused',
    code,
    description: redact(description),
    retryAfter: retry_after ?? null,
    migratedTo: migrate_to_chat_id ?? null,
  };
}

/** What a log says of a failure. */
export function factsOf(failure: Failure): Readonly<Record<string, unknown>> {
  return failure.kind === 'refused'
    ? { code: failure.code, description: failure.description }
    : { reason: failure.reason };
}
