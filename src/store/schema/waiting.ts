import { sql } from 'kysely';

/** A literal: SQLite uses an index of waiting rows only where the statement itself says so. */
export const waiting = sql.lit('waiting' as const);
