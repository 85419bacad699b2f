import { type Logger, pino } from 'pino';
import type { LogLevel } from './config.js';

/** Writes JSON lines to standard error. Never given a token, a secret, or what people wrote. */
export type Log = Logger;

/** As much of a log as most need. */
export type Report = Readonly<
  Record<'info' | 'error', (facts: Readonly<Record<string, unknown>>, message: string) => void>
>;

export function createLog(level: LogLevel): Log {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: 2, sync: true }),
  );
}
