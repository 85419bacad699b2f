import fc from 'fast-check';
import { bot, group, wang } from './updates.js';
import { wellFormedUpdates } from './well-formed-updates.js';

const card = { message_id: 5, date: 90, from: bot, chat: group, text: 'a card' };

const hostile = fc.oneof(
  fc.constantFrom<unknown>(
    ...[
      null,
      undefined,
      true,
      false,
      0,
      -0,
      -1,
      1,
      0.5,
      Number.NaN,
      2 ** 31,
      2 ** 52,
      2 ** 53,
      1e300,
    ],
    ...[
      '',
      ' ',
      '@unbind_bot',
      '/menu',
      '/start x',
      '\0',
      '\ud800',
      '\u202e',
      '😀',
      'group',
      'private',
    ],
    ...['a'.repeat(5000), '@'.repeat(3000), '/'.repeat(100), '1'.repeat(4096), [], [[]], {}],
    ...[wang, bot, group, card, { id: 1 }, { is_bot: 'yes' }, [null], [{ type: 'mention' }]],
  ),
  fc.anything(),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

/** Changes one place of a value: another value, one less, or one more. */
function mutate(value: unknown, path: readonly number[], by: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined || typeof value !== 'object' || value === null) return by;
  const keys = Object.keys(value);
  const key = keys[first % (keys.length + 1)];
  if (key === undefined) return { ...value, [`x${first}`]: by };
  const changed = mutate((value as Record<string, unknown>)[key], rest, by);
  return Array.isArray(value)
    ? Object.assign([...value], { [key]: changed })
    : { ...value, [key]: changed };
}

const path = fc.array(fc.nat(20), { minLength: 1, maxLength: 5 });

/** The number of an update, where it is not broken. */
export const numberOfUpdates = 7;

/** Updates that are broken in up to four places. */
export function mutatedUpdate(
  updates: fc.Arbitrary<object> = fc.constantFrom(...wellFormedUpdates()),
): fc.Arbitrary<unknown> {
  const mutations = fc.array(fc.tuple(path, hostile), { maxLength: 4 });
  return fc
    .tuple(updates, mutations)
    .map(([update, all]) => mutateAll({ update_id: numberOfUpdates, ...update }, all));
}

/** Updates whose frame is whole, and what it holds broken in up to four places. */
export function mutatedContent(updates: fc.Arbitrary<object>): fc.Arbitrary<unknown> {
  const mutations = fc.array(fc.tuple(path, hostile), { maxLength: 4 });
  return fc.tuple(updates, mutations).map(([update, all]) => ({
    update_id: numberOfUpdates,
    ...Object.fromEntries(
      Object.entries(update).map(([kind, content]) => [kind, mutateAll(content, all)]),
    ),
  }));
}

function mutateAll(value: unknown, all: readonly (readonly [number[], unknown])[]): unknown {
  return all.reduce((broken, [at, by]) => mutate(broken, at, by), value);
}

/** Anything at all, here and there under the name of a kind of update. */
export function anyUpdate(): fc.Arbitrary<unknown> {
  const kinds = ['message', 'edited_message', 'callback_query', 'inline_query', 'my_chat_member'];
  return fc.oneof(
    hostile,
    fc
      .tuple(fc.constantFrom(...kinds), hostile, fc.oneof(fc.nat(), hostile))
      .map(([kind, content, update_id]) => ({ update_id, [kind]: content })),
  );
}
