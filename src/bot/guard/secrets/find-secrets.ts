import { findCards } from './cards.js';
import { findCodes } from './codes.js';
import { findIdentities } from './identities.js';
import { labelsIn } from './labels.js';
import { findMailboxes } from './mailboxes.js';
import { findPasswords } from './passwords/find-passwords.js';
import { findPhones } from './phones.js';
import type { Span } from './secret-kind.js';
import { withoutSpans } from './shadow.js';
import { inOrder } from './spans.js';

/** From the surest to the least: what one has found is hidden from the next. */
const byWord = [findPasswords, findMailboxes];
const byLabel = [findIdentities, findCards, findPhones, findCodes];

/** The least that a number of any kind has. */
const number = /\d.{0,2}\d.{0,2}\d|[a-z]{2}\d|\d[a-z]{2}/;

/** The secrets of a shadow (see `shadowOf`), in the order of the text. */
export function findSecrets(shadow: string): readonly Span[] {
  const found: (readonly Span[])[] = [];
  let left = shadow;
  for (const find of byWord) {
    const spans = find(left);
    found.push(spans);
    left = withoutSpans(left, spans);
  }
  if (!number.test(left)) return inOrder(found.flat());
  const labels = labelsIn(left);
  for (const find of byLabel) {
    const spans = inOrder(find(left, labels));
    found.push(spans);
    left = withoutSpans(left, spans);
  }
  return inOrder(found.flat());
}
