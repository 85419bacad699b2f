import { setTimeout } from 'node:timers/promises';
import type { DatabaseConnection } from 'kysely';

/** How long to wait for another's transaction, in milliseconds. */
const patience = 10_000;
const longestPause = 20;

/**
 * Waits while another has the write lock. SQLite's own waiting would stop the whole process; and for
 * good, where the other is of the same process.
 */
export function createPatient(connection: DatabaseConnection): DatabaseConnection {
  return {
    async executeQuery(query) {
      const began = performance.now();
      for (;;) {
        try {
          return await connection.executeQuery(query);
        } catch (error) {
          if (!isBusy(error) || performance.now() - began > patience) throw error;
          await setTimeout(1 + Math.random() * longestPause);
        }
      }
    },
    streamQuery: (query, size) => connection.streamQuery(query, size),
  };
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY';
}
