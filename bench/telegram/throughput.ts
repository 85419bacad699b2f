import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type CrowdReport, spawnTelegramApi } from '../../test/telegram-api/index.js';

/** A bot that answers over a webhook. */
export interface Contender {
  readonly name: string;
  /** Of a script that takes `{telegram, port, …}` and prints `up`. */
  readonly script: URL;
  readonly settings: object;
}

/** How hard it is asked. */
export interface Load {
  readonly people: number;
  readonly seconds: number;
}

const port = 38_471;

/** Lets people ask one bot as fast as they are answered. */
export async function measureThroughput(contender: Contender, load: Load): Promise<CrowdReport> {
  const telegram = await spawnTelegramApi({
    pace: 'off',
    keep: { calls: 100, messages: 20 },
    webhook: { routes: { 'https://bot.example': [`http://127.0.0.1:${port}`] } },
  });
  const { token, root } = telegram;
  const settings = JSON.stringify({ ...contender.settings, telegram: { token, root }, port });
  const child = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), fileURLToPath(contender.script), settings],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  try {
    await once(child.stdout, 'data');
    const questions = [{ text: 'q{n}.', wants: 'said q{n}.' }];
    await telegram.crowd({ ...load, seconds: 1, questions });
    return await telegram.crowd({ ...load, questions });
  } finally {
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
    await telegram.takeViolations();
    await telegram.stop();
  }
}
