import fc from 'fast-check';
import {
  type Button,
  respond,
  type Session,
  type Turn,
  type UserEvent,
} from '../../src/bot/index.js';
import type { Understanding } from '../../src/intents/index.js';
import { anyData, anyLocale, anyText, anyUnderstanding } from './arbitrary-events.js';
import { deepFreeze } from './deep-freeze.js';
import { knowledge } from './shipped.js';

/** What a person does; a tap is on any button that was ever shown. */
export type Deed =
  | { readonly kind: 'event'; readonly event: UserEvent; readonly understanding: Understanding }
  | { readonly kind: 'tap'; readonly which: number };

/** What one deed led to. */
export interface Leg {
  readonly before: Session | null;
  readonly event: UserEvent;
  readonly understanding: Understanding;
  readonly turn: Turn;
}

const frozen = deepFreeze(structuredClone(knowledge));

const anyEvent: fc.Arbitrary<UserEvent> = fc.oneof(
  fc.record({ kind: fc.constant('said' as const), text: anyText, locale: anyLocale }),
  fc.record({ kind: fc.constant('pressed' as const), data: anyData, locale: anyLocale }),
  fc.record({
    kind: fc.constant('started' as const),
    payload: fc.oneof(anyData, fc.constantFrom('', 'unbind_phone', 'forgot_bound-stolen')),
    locale: anyLocale,
  }),
  fc.record({
    kind: fc.constant('sent-unsupported' as const),
    what: fc.constantFrom('photo' as const, 'voice' as const, 'other' as const),
    locale: anyLocale,
  }),
);

const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({
    kind: fc.constant('event' as const),
    event: anyEvent,
    understanding: anyUnderstanding,
  }),
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('tap' as const), which: fc.nat() }) },
);

/** A conversation of some deeds. */
export const anyDeeds = fc.array(anyDeed, { minLength: 1, maxLength: 15 });

/** Walks through a conversation. Everything that `respond` is given is frozen. */
export function walk(deeds: readonly Deed[]): Leg[] {
  const shown: (Button & { kind: 'press' })[] = [];
  const legs: Leg[] = [];
  let session: Session | null = null;
  for (const deed of deeds) {
    const leg = step(session, deed, shown);
    if (!leg) continue;
    legs.push(leg);
    session = leg.turn.session;
    for (const { card } of leg.turn.replies)
      shown.push(...card.keyboard.flat().filter((button) => button.kind === 'press'));
  }
  return legs;
}

const nothing: Understanding = {
  kind: 'unknown',
  readings: [],
  confidence: 0,
  ranking: [],
  further: [],
  entities: {},
  move: null,
  isAngry: false,
  writing: 'unclear',
};

function step(before: Session | null, deed: Deed, shown: readonly { data: string }[]): Leg | null {
  const data = deed.kind === 'tap' ? shown[deed.which % shown.length]?.data : undefined;
  const tapped: UserEvent | null =
    data === undefined ? null : { kind: 'pressed', data, locale: 'zh-CN' };
  const event = deed.kind === 'event' ? deed.event : tapped;
  if (!event) return null;
  const understanding = deed.kind === 'event' ? deed.understanding : nothing;
  const inputs = deepFreeze({ before, event, understanding });
  const turn = respond({ knowledge: frozen, understand: () => understanding }, before, event);
  return { ...inputs, turn };
}

/** Answers the event of a leg once more. */
export function again({ before, event, understanding }: Leg): Turn {
  return respond({ knowledge: frozen, understand: () => understanding }, before, event);
}
