#!/usr/bin/env node
import { parseConfig } from './config.js';
import { explainFailure } from './failure.js';
import { createLog } from './log.js';
import { run } from './run.js';

try {
  process.loadEnvFile();
} catch {
  // No .env: the environment alone counts.
}

function fail(error: unknown): void {
  process.stderr.write(`${explainFailure(error)}\n`);
  process.exitCode = 1;
}

try {
  const config = parseConfig(process.env);
  const { address, connected, stop } = await run(config, createLog(config.logLevel));
  const end = (): Promise<void> =>
    stop()
      .catch(fail)
      .finally(() => process.exit());
  process.once('SIGINT', end).once('SIGTERM', end);
  process.stdout.write(`The web chat is at ${address}\n`);
  if (!config.telegram) process.stdout.write('There is no TELEGRAM_BOT_TOKEN, so no Telegram.\n');
  await connected.catch((error: unknown) => {
    fail(error);
    return end();
  });
} catch (error) {
  fail(error);
}
