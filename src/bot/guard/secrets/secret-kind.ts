/** What must never be kept, logged or matched. */
export const secretKinds = ['code', 'password', 'identity', 'card', 'phone', 'mailbox'] as const;

export type SecretKind = (typeof secretKinds)[number];

/** Where something stands in a text, in UTF-16 units; `end` is behind it. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where a secret stands. */
export interface Span extends Place {
  readonly kind: SecretKind;
}
