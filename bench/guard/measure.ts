import type { GuardMessage } from './messages.js';
import { fold, isLost, survives } from './surviving.js';

/** Of one kind of thing, how many there were and how many came out as they should. */
export interface Tally {
  readonly kind: string;
  readonly all: number;
  /** Secrets that were masked; ordinary things that stayed. */
  readonly right: number;
}

/** A secret that can still be read, or something ordinary that is gone. */
export interface Failure {
  readonly kind: string;
  readonly written: string;
  readonly text: string;
  readonly masked: string;
}

export interface GuardFigures {
  /** By kind; `overall` is the last. */
  readonly secrets: readonly Tally[];
  /** By kind; `overall` is the last. */
  readonly ordinary: readonly Tally[];
  /** Messages with a secret of which no secret can be read any more. */
  readonly closed: Tally;
  /** Messages without a secret that stayed word for word. */
  readonly untouched: Tally;
  readonly survived: readonly Failure[];
  readonly lost: readonly Failure[];
}

/** Masks every message and counts what of its secrets is left and what else was taken. */
export function measureGuard(
  messages: readonly GuardMessage[],
  mask: (text: string) => string,
): GuardFigures {
  const outcomes = messages.map((message) => ({ message, masked: mask(message.text) }));
  const secrets = outcomes.flatMap(({ message, masked }) =>
    message.secrets.map((secret) => ({
      ...failure(secret, message, masked),
      right: !survives(secret, message, masked),
    })),
  );
  const ordinary = outcomes.flatMap(({ message, masked }) =>
    message.ordinary.map((thing) => ({
      ...failure(thing, message, masked),
      right: !isLost(thing.written, message, masked),
    })),
  );
  const withSecret = outcomes.filter(({ message }) => message.secrets.length > 0);
  const without = outcomes.filter(({ message }) => message.secrets.length === 0);
  return {
    secrets: tallies(secrets),
    ordinary: tallies(ordinary),
    closed: tally(
      'messages with a secret',
      withSecret.map(({ message, masked }) => ({
        right: !message.secrets.some((secret) => survives(secret, message, masked)),
      })),
    ),
    untouched: tally(
      'messages without a secret',
      without.map(({ message, masked }) => ({ right: fold(masked) === fold(message.text) })),
    ),
    survived: secrets.filter(({ right }) => !right),
    lost: ordinary.filter(({ right }) => !right),
  };
}

const failure = (
  { kind, written }: { readonly kind: string; readonly written: string },
  { text }: GuardMessage,
  masked: string,
): Failure => ({ kind, written, text, masked });

const tally = (kind: string, of: readonly { readonly right: boolean }[]): Tally => ({
  kind,
  all: of.length,
  right: of.filter(({ right }) => right).length,
});

function tallies(of: readonly { readonly kind: string; readonly right: boolean }[]): Tally[] {
  const kinds = [...new Set(of.map(({ kind }) => kind))].sort();
  return [
    ...kinds.map((kind) =>
      tally(
        kind,
        of.filter((one) => one.kind === kind),
      ),
    ),
    tally('overall', of),
  ];
}
