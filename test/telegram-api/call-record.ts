/** A call that the bot made. */
export interface Call {
  readonly method: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** What became of it; absent as long as it is under way. */
  answer?: CallAnswer;
}

/** What became of a call. */
export interface CallAnswer {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** The HTTP status; null where the bot got no answer. */
  readonly status: number | null;
  /** Why it was refused. */
  readonly description?: string;
  /** The fault that it met. */
  readonly fault?: string;
}

/** How often what was called and answered, `sendMessage` → `200` → 12; `none` is no answer. */
export type CallCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Remembers calls: the last ones themselves, and how many there were of each kind. */
export class CallRecord {
  /** The last calls, oldest first. */
  calls: Call[] = [];
  /** When something other than `getUpdates` was last called, in milliseconds since the epoch. */
  lastAt = 0;
  /** How many calls are being carried out, `getUpdates` aside. */
  underWay = 0;
  private readonly counted = new Map<string, Map<string, number>>();

  /** @param most how many calls are kept */
  constructor(private readonly most = Number.POSITIVE_INFINITY) {}

  begin(method: string, parameters: Readonly<Record<string, unknown>>): Call {
    const call: Call = { method, parameters, at: Date.now() };
    if (method !== 'getUpdates') {
      this.lastAt = call.at;
      this.underWay++;
    }
    this.calls.push(call);
    if (this.calls.length > this.most * 2) this.calls = this.calls.slice(-this.most);
    return call;
  }

  end(call: Call, status: number | null, description?: string, fault?: string): void {
    const at = Date.now();
    call.answer = {
      at,
      status,
      ...(description !== undefined && { description }),
      ...(fault !== undefined && { fault }),
    };
    if (call.method !== 'getUpdates') {
      this.lastAt = at;
      this.underWay--;
    }
    const ofMethod = this.counted.get(call.method) ?? new Map<string, number>();
    this.counted.set(call.method, ofMethod);
    const name = status === null ? 'none' : String(status);
    ofMethod.set(name, (ofMethod.get(name) ?? 0) + 1);
  }

  get counts(): CallCounts {
    return Object.fromEntries(
      [...this.counted].map(([method, counts]) => [method, Object.fromEntries(counts)]),
    );
  }
}
