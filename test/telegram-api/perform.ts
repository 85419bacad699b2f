import { setTimeout as sleep } from 'node:timers/promises';
import { checkFields } from './check-types.js';
import type { Fault, Faults } from './faults.js';
import { methods } from './methods.js';
import { ApiError, Violation } from './objects.js';
import type { Parameters } from './parameters.js';
import { Parking } from './parking.js';
import { checkRules } from './rules.js';
import { Throughput } from './throughput.js';
import type { World } from './world.js';

/** What becomes of a call: an HTTP status and a body, or a connection that breaks. */
export type Outcome =
  | { readonly kind: 'answer'; readonly status: number; readonly body: unknown }
  | { readonly kind: 'break' };

/** Checks a call, records what is wrong with it, and carries it out or lets its fault happen. */
export type Perform = (
  method: string,
  parameters: Parameters,
  gone: AbortSignal,
) => Promise<Outcome>;

export function createPerform(world: World, faults: Faults): Perform {
  const parking = new Parking();
  const throughput = new Throughput();

  function check(method: string, parameters: Parameters): void {
    const fields = world.table.methods.get(method);
    if (!fields) throw new Violation(404, 'Not Found: method not found', 'is no method');
    const wrong = checkFields(world.table, fields, parameters);
    const problems = wrong.length > 0 ? wrong : checkRules(method, parameters);
    const [first] = problems;
    if (first === undefined) return;
    for (const problem of problems.slice(1)) world.report(`${method}: ${problem}`);
    throw new Violation(400, `Bad Request: ${first}`, first);
  }

  async function carryOut(method: string, parameters: Parameters, gone: AbortSignal) {
    const play = methods[method];
    if (!play) throw new Violation(501, `Not Implemented: ${method}`, 'is not played by the fake');
    if (/^(send|edit)Message/.test(method) && throughput.isTooFast())
      world.report('more than about 30 messages in a second');
    return { ok: true, result: await play(world, parameters, gone) };
  }

  async function meet(fault: Fault | null, key: string): Promise<void> {
    const early = parking.tooEarly(key);
    if (early > 0)
      throw new Violation(
        429,
        'Too Many Requests',
        `came ${early} ms before its retry_after was over`,
      );
    switch (fault?.kind) {
      case 'too-many-requests': {
        const { retryAfter } = fault;
        parking.park(key, retryAfter);
        const description = `Too Many Requests: retry after ${retryAfter}`;
        throw new ApiError(429, description, { retry_after: retryAfter });
      }
      case 'server-error':
        throw new ApiError(fault.code ?? 502, 'Bad Gateway');
      case 'blocked':
        throw new ApiError(403, 'Forbidden: bot was blocked by the user');
      case 'refused':
        throw new ApiError(fault.code, fault.description);
      case 'slow':
        await sleep(fault.milliseconds);
    }
  }

  return async (method, parameters, gone) => {
    world.calls.push({ method, parameters, at: Date.now() });
    const chat = typeof parameters.chat_id === 'number' ? parameters.chat_id : null;
    const fault = faults.take(method, chat);
    try {
      check(method, parameters);
      if (fault?.kind === 'reset') return { kind: 'break' };
      await meet(fault, chat === null ? method : String(chat));
      const body = await carryOut(method, parameters, gone);
      return fault?.kind === 'lost-answer'
        ? { kind: 'break' }
        : { kind: 'answer', status: 200, body };
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (error instanceof Violation) world.report(`${method}: ${error.what}`);
      return { kind: 'answer', status: error.code, body: toBody(error) };
    }
  };
}

function toBody({ code, description, parameters }: ApiError) {
  return { ok: false, error_code: code, description, ...(parameters && { parameters }) };
}
