import { createRandom, type Random } from '../scaling/random.js';
import { createDeck } from './draw.js';
import { asPeopleWrite } from './manner.js';
import { fill, holdsSecret, isBare, type Piece } from './pieces.js';
import { templates } from './templates/all.js';
import type { Template } from './templates/language.js';
import type { SecretKind } from './things/table.js';

/** What somebody might write to the bot; every number and name in it is made up. */
export interface GuardMessage {
  readonly text: string;
  /** What must be gone from what is kept: each secret exactly as it stands in the text, in order. */
  readonly secrets: readonly { readonly kind: SecretKind; readonly written: string }[];
  /** Ordinary things that must stay, exactly as they stand in the text. */
  readonly ordinary: readonly { readonly kind: string; readonly written: string }[];
}

/** So many messages, about half of them with a secret; the same seed gives the same messages. */
export function secretMessages(count: number, seed: number): readonly GuardMessage[] {
  const random = createRandom(seed);
  const withSecret = createDeck(
    random,
    templates.filter(({ text }) => holdsSecret(text)),
  );
  const without = createDeck(
    random,
    templates.filter(({ text }) => !holdsSecret(text)),
  );
  return Array.from({ length: count }, () =>
    write(random() < 0.5 ? withSecret() : without(), random),
  );
}

function write({ text, language }: Template, random: Random): GuardMessage {
  const sentence = fill(text, language, random);
  // Words around a number that stands alone would change what it can be taken for.
  return toMessage(isBare(text) ? sentence : asPeopleWrite(sentence, language, random));
}

function toMessage(pieces: readonly Piece[]): GuardMessage {
  return {
    text: pieces.map(({ text }) => text).join(''),
    secrets: pieces.flatMap(({ secret, text }) =>
      secret ? [{ kind: secret, written: text }] : [],
    ),
    ordinary: pieces.flatMap(({ ordinary, text }) =>
      ordinary ? [{ kind: ordinary, written: text }] : [],
    ),
  };
}
