import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { decode } from '../../../src/channels/telegram/decode.js';
import { mostRead } from '../../../src/channels/telegram/shorten.js';
import { localeSchema } from '../../../src/knowledge/index.js';
import { anyUpdate, mutatedUpdate } from './hostile-updates.js';
import { reader } from './updates.js';

const locale = localeSchema;
const id = z.int();
const updateId = id.min(0);

const eventSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('started'),
    payload: z
      .string()
      .regex(/^[\w-]{1,64}$/)
      .optional(),
    locale,
  }),
  z.strictObject({ kind: z.literal('said'), text: z.string().min(1).max(mostRead), locale }),
  z.strictObject({ kind: z.literal('pressed'), data: z.string(), locale }),
  z.strictObject({ kind: z.literal('sent-unsupported'), what: z.string(), locale }),
]);

/** What the pipeline relies on. */
const decodedSchema = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('event'),
      updateId,
      conversation: z.string().regex(/^telegram:-?\d+(:-?\d+)?$/),
      chat: id,
      user: id,
      event: eventSchema,
      message: z
        .strictObject({ id, shown: z.strictObject({ digest: z.string(), date: id }).nullable() })
        .nullable(),
      tap: z.strictObject({ callbackId: z.string().min(1) }).nullable(),
      edited: z.literal(true).optional(),
      asked: id.optional(),
      album: z.string().optional(),
      replyTo: id.optional(),
      thread: id.optional(),
    })
    .refine(({ tap, message, event, asked }) => {
      const isTap = event.kind === 'pressed';
      return (
        isTap === (tap !== null) && isTap === (message !== null) && isTap === (asked === undefined)
      );
    }),
  z.strictObject({
    kind: z.literal('stray-tap'),
    updateId,
    callbackId: z.string().min(1),
    hint: z.string().min(1).max(200).optional(),
  }),
  z.strictObject({
    kind: z.literal('inline'),
    updateId,
    queryId: z.string().min(1),
    query: z.string().max(mostRead),
    locale,
  }),
  z.strictObject({ kind: z.literal('migrated'), updateId, from: id, to: id }),
  z.strictObject({ kind: z.literal('reachability'), updateId, chat: id, reachable: z.boolean() }),
  z.strictObject({ kind: z.literal('ignored'), updateId: updateId.nullable() }),
]);

/** Decodes a great many updates; returns how many came out as each kind. */
function decodeAll(updates: fc.Arbitrary<unknown>, numRuns: number): Record<string, number> {
  const kinds: Record<string, number> = {};
  fc.assert(
    fc.property(updates, (update) => {
      const decoded = decode(update, reader);
      const checked = decodedSchema.safeParse(decoded);
      if (!checked.success) throw new Error(`${JSON.stringify(decoded)}: ${checked.error.message}`);
      kinds[decoded.kind] = (kinds[decoded.kind] ?? 0) + 1;
    }),
    { numRuns },
  );
  return kinds;
}

describe('decode', () => {
  it('makes something valid of 40,000 updates that are broken somewhere', () => {
    const kinds = decodeAll(mutatedUpdate(), 40_000);
    // It does not get away with ignoring them.
    for (const kind of ['event', 'stray-tap', 'inline', 'migrated', 'reachability', 'ignored'])
      expect(kinds[kind]).toBeGreaterThan(200);
  }, 600_000);

  it('makes something valid of 10,000 of anything', () => {
    decodeAll(anyUpdate(), 10_000);
  }, 600_000);
});
