import { sql, type Transaction } from 'kysely';
import type { Tables } from '../schema/tables.js';
import { toStorable, toWhole } from '../storable.js';

/** Remembers what messages show. Of two edits the later one counts, whichever is told first. */
export async function rememberShown(
  tx: Transaction<Tables>,
  shown: readonly Tables['shown'][],
): Promise<void> {
  if (shown.length === 0) return;
  const rows = new Map(
    shown.map((row) => [`${row.chat} ${row.message} ${row.channel}`, { ...row, ...checked(row) }]),
  );
  await tx
    .insertInto('shown')
    .values([...rows.values()].sort(inOrder))
    .onConflict((conflict) =>
      conflict
        .columns(['channel', 'chat', 'message'])
        .doUpdateSet(({ ref }) => ({
          conversation: ref('excluded.conversation'),
          digest: ref('excluded.digest'),
          date: ref('excluded.date'),
          at: ref('excluded.at'),
        }))
        .where(sql<boolean>`excluded.date >= shown.date`),
    )
    .execute();
}

const checked = ({ message, digest, date }: Tables['shown']) => ({
  message: toWhole('message', message),
  digest: toStorable(digest),
  date: toWhole('date', date),
});

const inOrder = (a: Tables['shown'], b: Tables['shown']): number =>
  a.chat - b.chat || a.message - b.message;
