#!/usr/bin/env node
import { setTimeout } from 'node:timers/promises';
import { ListenError, PageNotBuilt } from './channels/web/index.js';
import { type Config, parseConfig } from './config.js';
import { explainFailure, type Kind } from './failure.js';
import { createLog, createPrettyLog, type Log } from './log.js';
import { run } from './run.js';
import { StoreError } from './store/index.js';

try {
  process.loadEnvFile();
} catch {
  // No .env: the environment alone counts.
}

function fail(
  error: unknown,
  theirs: readonly Kind[] = [ListenError, PageNotBuilt, StoreError],
): void {
  process.stderr.write(`${explainFailure(error, theirs)}\n`);
  process.exitCode = 1;
}

/** On a terminal somebody reads along. */
async function openLog({ logLevel, logFormat }: Config): Promise<Log> {
  const { stderr } = process;
  const format = logFormat ?? (stderr.isTTY ? 'pretty' : 'json');
  if (format === 'json') return createLog(logLevel);
  return createPrettyLog(logLevel, stderr.isTTY === true && stderr.hasColors());
}

// Until the bot runs there is nothing to finish.
let stop = async (): Promise<void> => undefined;
/** A database that hangs keeps nobody: whatever is under way is found again at the next start. */
const longestStop = 9000;
const end = (): Promise<void> =>
  Promise.race([stop(), setTimeout(longestStop)])
    .catch((error: unknown) => fail(error))
    .finally(() => process.exit());
process.once('SIGINT', end).once('SIGTERM', end);

try {
  const config = parseConfig(process.env);
  const running = await run(config, await openLog(config));
  stop = running.stop;
  process.stdout.write(`The web chat is at ${running.address}\n`);
  if (!config.telegram) process.stdout.write('There is no TELEGRAM_BOT_TOKEN, so no Telegram.\n');
  await running.connected.catch(async (error: unknown) => {
    const { TelegramError } = await import('./channels/telegram/index.js');
    fail(error, [TelegramError]);
    return end();
  });
} catch (error) {
  fail(error);
}
