import type { Transaction } from 'kysely';
import { byBytes } from '../by-bytes.js';
import { openSessions } from '../inbox/open-sessions.js';
import { wake } from '../inbox/wake.js';
import type { Tables } from '../schema/tables.js';
import { waiting } from '../schema/waiting.js';

/** So many at a time: the rest a second later. */
const most = 500;

/**
 * Puts what waits back on the lists of those that ask and of those that are told, where it is missing.
 * It can be where something comes in while its chat moves, or its old session is being deleted.
 */
export async function mend(tx: Transaction<Tables>, now: number): Promise<void> {
  const questions = await tx
    .selectFrom('inbox')
    .leftJoin('asking', 'asking.conversation', 'inbox.conversation')
    .leftJoin('sessions', 'sessions.conversation', 'inbox.conversation')
    .select('inbox.conversation')
    .distinct()
    .where('inbox.state', '=', waiting)
    .where(({ eb, or }) =>
      or([eb('asking.conversation', 'is', null), eb('sessions.conversation', 'is', null)]),
    )
    .limit(most)
    .execute();
  const names = questions.flatMap(({ conversation }) => conversation ?? []).sort(byBytes);
  await openSessions(tx, names, now);
  await wake(
    tx,
    names.map((name) => [name, now] as const),
  );
  const lines = await tx
    .selectFrom('outbox')
    .leftJoin('telling', 'telling.line', 'outbox.line')
    .select(['outbox.line', 'outbox.channel', 'outbox.chat'])
    .distinct()
    .where('outbox.state', '=', waiting)
    .where('telling.line', 'is', null)
    .limit(most)
    .execute();
  if (lines.length > 0)
    await tx
      .insertInto('telling')
      .values(lines.map((line) => ({ ...line, due: now })).sort((a, b) => byBytes(a.line, b.line)))
      .onConflict((conflict) => conflict.column('line').doNothing())
      .execute();
}
