import fc from 'fast-check';
import { anyUpdate, mutatedContent, mutatedUpdate, numberOfUpdates } from '../hostile-updates.js';
import { type Cast, wellFormedUpdates } from '../well-formed-updates.js';
import { spokenUpdate } from './spoken-updates.js';

/** What is posted to a webhook, once it is told the number of its update. */
export type HostileBody = (updateId: number) => Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();

/** JSON, without what JSON cannot say; the number stands where it is not broken. */
function toBytes(update: unknown, updateId: number): Uint8Array<ArrayBuffer> {
  const isWhole =
    typeof update === 'object' &&
    update !== null &&
    'update_id' in update &&
    update.update_id === numberOfUpdates;
  const numbered = isWhole ? { ...update, update_id: updateId } : update;
  const json = JSON.stringify(numbered, (_, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  );
  return encoder.encode(json ?? '');
}

/** A change of the bytes at a place, from 0 to 1. */
interface Slip {
  readonly at: number;
  readonly kind: 'change' | 'cut' | 'insert' | 'leave out';
  readonly bytes: Uint8Array;
}

const slip: fc.Arbitrary<Slip> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  kind: fc.constantFrom('change', 'cut', 'insert', 'leave out'),
  bytes: fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 8 }),
    fc
      .constantFrom('"', '{', '}', '[', ',', ':', '\\u0000', '\\ud800', '1e999', '"__proto__":')
      .map((text) => encoder.encode(text)),
  ),
});

function apply(bytes: Uint8Array<ArrayBuffer>, slip: Slip): Uint8Array<ArrayBuffer> {
  const { at, kind, bytes: more } = slip;
  const place = Math.floor(at * bytes.length);
  const [before, after] = [bytes.subarray(0, place), bytes.subarray(place)];
  switch (kind) {
    case 'change':
      return Buffer.concat([before, more, after.subarray(more.length)]);
    case 'cut':
      return before;
    case 'insert':
      return Buffer.concat([before, more, after]);
    case 'leave out':
      return Buffer.concat([before, after.subarray(more.length)]);
  }
}

/** Bodies for the webhook: updates that are broken as JSON or as bytes, spoken ones, and anything. */
export function hostileBody(cast: Cast): fc.Arbitrary<HostileBody> {
  const spoken = spokenUpdate(cast);
  const any = fc.oneof(spoken, fc.constantFrom(...wellFormedUpdates(cast)));
  const whole = spoken.map((update) => ({ update_id: numberOfUpdates, ...update }));
  const slips = fc.array(slip, { minLength: 1, maxLength: 3 });
  const asJson = (update: unknown): HostileBody => {
    return (updateId) => toBytes(update, updateId);
  };
  const broken = fc.tuple(whole, slips).map(([update, all]): HostileBody => {
    return (updateId) => new Uint8Array(all.reduce(apply, toBytes(update, updateId)));
  });
  const nested = fc
    .tuple(fc.constantFrom('[', '{"a":', '[{"message":'), fc.integer({ min: 1, max: 50_000 }))
    .map(([open, times]) => asBytes(encoder.encode(open.repeat(times))));
  return fc.oneof(
    { weight: 6, arbitrary: whole.map(asJson) },
    { weight: 8, arbitrary: mutatedContent(any).map(asJson) },
    { weight: 4, arbitrary: mutatedUpdate(any).map(asJson) },
    { weight: 2, arbitrary: anyUpdate().map(asJson) },
    { weight: 4, arbitrary: broken },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 2000 }).map(asBytes) },
    { weight: 1, arbitrary: nested },
  );
}

const asBytes = (bytes: Uint8Array): HostileBody => {
  return () => new Uint8Array(bytes);
};
