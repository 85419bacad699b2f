/** What the Bot API answers. */
export interface Reply {
  readonly ok: boolean;
  readonly result?: unknown;
  readonly error_code?: number;
  readonly description?: string;
  readonly parameters?: unknown;
}

/** Calls a method; rejects where no JSON comes back. */
export type Caller = (method: string, parameters?: object, signal?: AbortSignal) => Promise<Reply>;

/** Makes what calls a fake Telegram with JSON. */
export function createCaller({ root, token }: { root: string; token: string }): Caller {
  return async (method, parameters = {}, signal) => {
    const response = await fetch(`${root}/bot${token}/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(parameters),
      ...(signal && { signal }),
    });
    return (await response.json()) as Reply;
  };
}
