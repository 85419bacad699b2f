import { type DestinationStream, type Logger, pino } from 'pino';
import type { LogLevel } from './config.js';

/** Writes lines to standard error. Never given a token, a secret, or what people wrote. */
export type Log = Logger;

/** As much of a log as most need. */
export type Report = Readonly<
  Record<'info' | 'error', (facts: Readonly<Record<string, unknown>>, message: string) => void>
>;

/** A log of JSON lines, which programs read. */
export function createLog(level: LogLevel): Log {
  return logTo(standardError(), level);
}

/**
 * A log that people read, with the time of day. What makes it so is loaded only here.
 *
 * @param colourful whether the terminal shows colours
 */
export async function createPrettyLog(level: LogLevel, colourful: boolean): Promise<Log> {
  const { prettyFactory } = (await import('pino-pretty')).default;
  const pretty = prettyFactory({
    ...{ colorize: colourful, colorizeObjects: colourful, singleLine: true },
    translateTime: 'SYS:HH:MM:ss.l',
  });
  const out = standardError();
  return logTo({ write: (line) => out.write(pretty(line)) }, level);
}

function logTo(out: DestinationStream, level: LogLevel): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, out);
}

/** A line is out when it is logged: the process may end right after. */
const standardError = (): DestinationStream => pino.destination({ dest: 2, sync: true });
