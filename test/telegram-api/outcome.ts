import type { ApiError } from './objects.js';

/** What becomes of a call: an HTTP answer, or a connection that breaks. */
export type Outcome =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly type: 'application/json' | 'text/html';
      readonly body: string;
    }
  | { readonly kind: 'break' };

/** A method's result as Telegram sends it. */
export function toAnswer(result: unknown): Outcome {
  const body = JSON.stringify({ ok: true, result });
  return { kind: 'answer', status: 200, type: 'application/json', body };
}

/** A refusal as Telegram sends it. */
export function toRefusal({ code, description, parameters }: ApiError): Outcome {
  const body = { ok: false, error_code: code, description, ...(parameters && { parameters }) };
  return { kind: 'answer', status: code, type: 'application/json', body: JSON.stringify(body) };
}

/** What a proxy says when Telegram does not answer it. */
export function toHtml(status: number): Outcome {
  const title = `${status} ${status === 502 ? 'Bad Gateway' : 'Internal Server Error'}`;
  const body = `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`;
  return { kind: 'answer', status, type: 'text/html', body };
}

/** An answer that was cut off on its way, so that it is no JSON. */
export function cutOff(outcome: Outcome): Outcome {
  if (outcome.kind === 'break') return outcome;
  return { ...outcome, body: outcome.body.slice(0, outcome.body.length / 2) };
}
