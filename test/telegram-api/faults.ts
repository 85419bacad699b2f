/** What goes wrong with a call. */
export type Fault =
  /** 429; the same chat must be left alone for so many seconds. */
  | { readonly kind: 'too-many-requests'; readonly retryAfter: number }
  | { readonly kind: 'server-error'; readonly code?: number }
  /** The connection breaks before the call is carried out … */
  | { readonly kind: 'reset' }
  /** … or after. */
  | { readonly kind: 'lost-answer' }
  | { readonly kind: 'blocked' }
  | { readonly kind: 'refused'; readonly code: number; readonly description: string }
  /** The call is carried out so many milliseconds late. */
  | { readonly kind: 'slow'; readonly milliseconds: number };

export interface FaultOptions {
  /** How many calls it hits; 1 unless told. */
  readonly times?: number;
  /** Only calls to this chat. */
  readonly chat?: number;
}

/** Faults that wait for their calls. */
export class Faults {
  private readonly waiting: { method: string; fault: Fault; chat: number | null; left: number }[] =
    [];

  add(method: string, fault: Fault, { times = 1, chat }: FaultOptions = {}): void {
    this.waiting.push({ method, fault, chat: chat ?? null, left: times });
  }

  take(method: string, chat: number | null): Fault | null {
    const hit = this.waiting.find(
      (one) => one.left > 0 && one.method === method && (one.chat === null || one.chat === chat),
    );
    if (!hit) return null;
    hit.left--;
    return hit.fault;
  }
}
