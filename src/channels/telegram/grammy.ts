import { Api, GrammyError, HttpError, type RawApi } from 'grammy';
import type { Answer, Call, Requests } from './api.js';
import { describeError } from './describe-error.js';
import { type Failure, toRefusal } from './failure.js';
import { type Access, timeouts } from './library.js';

type RawCalls = {
  [Method in keyof Requests]: (
    parameters: Requests[Method],
    signal?: AbortSignal,
  ) => Promise<unknown>;
};

/** Calls by grammY. */
export function createGrammyCall({ token, apiRoot }: Access): Call {
  const root = apiRoot === undefined ? {} : { apiRoot: apiRoot.replace(/\/+$/, '') };
  const patient = new Api(token, { ...root, timeoutSeconds: timeouts.poll });
  const brisk = new Api(token, { ...root, timeoutSeconds: timeouts.call });
  const [poll, call] = [callOf(patient.raw), callOf(brisk.raw)];
  return (method, parameters, signal) =>
    (method === 'getUpdates' ? poll : call)(method, parameters, signal);
}

/** The calls of a grammY API that somebody has made, as ours. */
export function callOf(raw: RawApi): Call {
  const calls = raw as unknown as RawCalls;
  return async (method, parameters, signal): Promise<Answer> => {
    try {
      // Methods without parameters take the signal first.
      const work =
        method === 'getMe'
          ? (calls[method] as (signal?: AbortSignal) => Promise<unknown>)(signal)
          : calls[method](parameters, signal);
      return { kind: 'done', result: await work };
    } catch (error) {
      return toFailure(error);
    }
  };
}

function toFailure(error: unknown): Failure {
  if (error instanceof GrammyError)
    return toRefusal(error.error_code, error.description, error.parameters);
  const { name, code } = describeError(error instanceof HttpError ? error.error : error);
  return { kind: 'no-answer', reason: String(code ?? name) };
}
