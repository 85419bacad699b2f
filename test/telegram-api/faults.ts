import type { Random } from './random.js';

/** What goes wrong with a call. */
export type Fault =
  /** 429; the same chat must be left alone for so many seconds. */
  | { readonly kind: 'too-many-requests'; readonly retryAfter: number }
  /** As HTML, it is what a proxy before Telegram says. */
  | { readonly kind: 'server-error'; readonly code?: number; readonly html?: boolean }
  /** The connection breaks before the call is carried out … */
  | { readonly kind: 'reset' }
  /** … or after. */
  | { readonly kind: 'lost-answer' }
  /** No answer comes, whether the call was carried out or not; the connection breaks in the end. */
  | { readonly kind: 'hang'; readonly milliseconds: number; readonly done?: boolean }
  /** The call is carried out, and its answer is no JSON. */
  | { readonly kind: 'malformed' }
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

/** The faults that come by chance. */
export type RandomKind = Exclude<Fault['kind'], 'blocked' | 'refused'>;

/** Calls that go wrong by chance. */
export interface RandomFaults {
  /** Of all calls; 0.2 is every fifth. */
  readonly share: number;
  /** Which, by weight; every kind alike unless told. */
  readonly kinds?: Readonly<Partial<Record<RandomKind, number>>>;
  /** Only calls of these methods; all unless told. */
  readonly methods?: readonly string[];
  /** The longest that an answer is late, in milliseconds; 300 unless told. */
  readonly slow?: number;
  /** How long a call hangs, in milliseconds; 3000 unless told. */
  readonly hang?: number;
  /** The share of calls that hang after they were carried out, not before; half unless told. */
  readonly hangDone?: number;
  /** The longest `retry_after`, in seconds; 1 unless told. */
  readonly retryAfter?: number;
}

const everyKind: Readonly<Record<RandomKind, number>> = {
  'too-many-requests': 1,
  'server-error': 1,
  reset: 1,
  'lost-answer': 1,
  hang: 1,
  malformed: 1,
  slow: 1,
};

/** Faults that wait for their calls, and those that come by chance. */
export class Faults {
  /** What comes by chance from now on. */
  random: RandomFaults | null;
  private readonly dice: Random;
  private waiting: { method: string; fault: Fault; chat: number | null; left: number }[] = [];

  constructor(dice: Random, random: RandomFaults | null = null) {
    this.dice = dice;
    this.random = random;
  }

  add(method: string, fault: Fault, { times = 1, chat }: FaultOptions = {}): void {
    this.waiting.push({ method, fault, chat: chat ?? null, left: times });
  }

  take(method: string, chat: number | null): Fault | null {
    const hit = this.waiting.find(
      (one) => one.method === method && (one.chat === null || one.chat === chat),
    );
    if (!hit) return this.random && this.roll(this.random, method);
    hit.left--;
    if (hit.left <= 0) this.waiting = this.waiting.filter((one) => one !== hit);
    return hit.fault;
  }

  private roll(random: RandomFaults, method: string): Fault | null {
    const { share, kinds = everyKind, methods, slow = 300, retryAfter = 1 } = random;
    const { hang = 3000, hangDone = 0.5 } = random;
    if (methods && !methods.includes(method)) return null;
    if (!this.dice.chance(share)) return null;
    const kind = this.dice.pick<RandomKind>(kinds);
    switch (kind) {
      case 'too-many-requests':
        return { kind, retryAfter: this.dice.whole(1, retryAfter) };
      case 'server-error':
        return { kind, code: this.dice.chance(0.5) ? 500 : 502, html: this.dice.chance(0.7) };
      case 'hang':
        return { kind, milliseconds: hang, done: this.dice.chance(hangDone) };
      case 'slow':
        return { kind, milliseconds: this.dice.whole(1, slow) };
      default:
        return { kind };
    }
  }
}
