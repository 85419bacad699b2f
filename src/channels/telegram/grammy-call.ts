import { GrammyError, HttpError, type RawApi } from 'grammy';
import type { Answer, Call, Requests } from './api.js';
import { describeError } from './describe-error.js';
import { type Failure, toRefusal } from './failure.js';

type RawCalls = {
  [Method in keyof Requests]: (parameters: Requests[Method]) => Promise<unknown>;
};

/** grammY's API as ours. */
export function toCall(raw: RawApi): Call {
  const calls: RawCalls = raw;
  return (method, parameters) => toAnswer(calls[method](parameters));
}

/** Turns grammY's errors into an answer. Never rejects. */
export async function toAnswer(work: Promise<unknown>): Promise<Answer> {
  try {
    return { kind: 'done', result: await work };
  } catch (error) {
    return toFailure(error);
  }
}

/** What an error of grammY means. */
export function toFailure(error: unknown): Failure {
  if (error instanceof GrammyError)
    return toRefusal(error.error_code, error.description, error.parameters.retry_after);
  const { name, code } = describeError(error instanceof HttpError ? error.error : error);
  return { kind: 'no-answer', reason: String(code ?? name) };
}
