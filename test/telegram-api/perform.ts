import { setTimeout as sleep } from 'node:timers/promises';
import type { Call } from './call-record.js';
import { checkFields } from './check-types.js';
import type { Fault, Faults } from './faults.js';
import { losesAnswer } from './lost.js';
import type { Method } from './methods.js';
import { ApiError, Violation } from './objects.js';
import { cutOff, type Outcome, toAnswer, toHtml, toRefusal } from './outcome.js';
import { createPaceKeeper } from './pace-keeper.js';
import type { Parameters } from './parameters.js';
import { checkRules } from './rules.js';
import type { World } from './world.js';

/** Carries out calls; tells what becomes of each, and hears when its answer did not arrive. */
export interface Performance {
  readonly outcome: Outcome;
  /** To be called when the bot was gone before it got the answer. */
  readonly lose: () => void;
}

/** Checks a call, records what is wrong with it, and carries it out or lets its fault happen. */
export type Perform = (
  method: string,
  parameters: Parameters,
  gone: () => AbortSignal,
) => Promise<Performance>;

export function createPerform(
  world: World,
  faults: Faults,
  methods: Readonly<Record<string, Method>>,
): Perform {
  const pace = createPaceKeeper(world);

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

  /** What a fault does before the call is carried out; null to go on. */
  async function meet(
    fault: Fault | null,
    call: Call,
    gone: () => AbortSignal,
  ): Promise<Outcome | null> {
    switch (fault?.kind) {
      case 'reset':
        return { kind: 'break' };
      case 'too-many-requests':
        throw pace.park(call, fault.retryAfter);
      case 'server-error': {
        const code = fault.code ?? 502;
        if (fault.html) return toHtml(code);
        throw new ApiError(code, code === 502 ? 'Bad Gateway' : 'Internal Server Error');
      }
      case 'blocked':
        throw new ApiError(403, 'Forbidden: bot was blocked by the user');
      case 'refused':
        throw new ApiError(fault.code, fault.description);
      case 'slow':
        await sleep(fault.milliseconds);
        return null;
      case 'hang':
        if (fault.done) return null;
        return hang(fault.milliseconds, gone);
      default:
        return null;
    }
  }

  /** What a fault makes of the answer of a call that was carried out. */
  function spoil(fault: Fault | null, answer: Outcome, gone: () => AbortSignal) {
    switch (fault?.kind) {
      case 'lost-answer':
        return { kind: 'break' } as const;
      case 'malformed':
        return cutOff(answer);
      case 'hang':
        return hang(fault.milliseconds, gone);
      default:
        return null;
    }
  }

  async function carryOut(
    call: Call,
    fault: Fault | null,
    gone: () => AbortSignal,
  ): Promise<Performance> {
    const { method, parameters } = call;
    const nothing = () => undefined;
    check(method, parameters);
    pace.checkEarly(call);
    const instead = fault && (await meet(fault, call, gone));
    if (instead) return { outcome: instead, lose: nothing };
    const play = methods[method];
    if (!play) throw new Violation(501, `Not Implemented: ${method}`, 'is not played by the fake');
    pace.count(call);
    const result = await play(world, parameters, gone);
    const lose = () => losesAnswer(world, call, result);
    const answer = toAnswer(result);
    const spoilt = spoil(fault, answer, gone);
    if (!spoilt) return { outcome: answer, lose };
    lose();
    return { outcome: await spoilt, lose: nothing };
  }

  return async (method, parameters, gone) => {
    const call = world.record.begin(method, parameters);
    const chat = typeof parameters.chat_id === 'number' ? parameters.chat_id : null;
    const fault = faults.take(method, chat);
    try {
      const performance = await carryOut(call, fault, gone);
      const { outcome } = performance;
      const status = outcome.kind === 'answer' ? outcome.status : null;
      world.record.end(call, status, undefined, fault?.kind);
      return performance;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (error instanceof Violation) world.report(`${method}: ${error.what}`);
      world.record.end(call, error.code, error.description, fault?.kind);
      return { outcome: toRefusal(error), lose: () => undefined };
    }
  };
}

async function hang(milliseconds: number, gone: () => AbortSignal): Promise<Outcome> {
  await sleep(milliseconds, undefined, { signal: gone(), ref: false }).catch(() => undefined);
  return { kind: 'break' };
}
