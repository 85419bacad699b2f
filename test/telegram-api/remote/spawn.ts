import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { compiled } from '../../support/compiled.js';
import type { TelegramApiOptions } from '../options.js';
import { connectTelegramApi, type RemoteTelegram, type Whereabouts } from './client.js';

/**
 * Starts a fake Telegram in a process of its own, which outlives the bot and takes no time from it.
 * It ends with `stop`, or with this process.
 */
export async function spawnTelegramApi(options: TelegramApiOptions = {}): Promise<RemoteTelegram> {
  const script = fileURLToPath(new URL('./serve.ts', import.meta.url));
  const child = spawn(
    process.execPath,
    [await compiled(script), JSON.stringify(options), '--tied'],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const ended = once(child, 'exit').then(() => {
    throw new Error('the fake Telegram ended before it began');
  });
  const [line] = (await Promise.race([once(createInterface(child.stdout), 'line'), ended])) as [
    string,
  ];
  ended.catch(() => undefined);
  const remote = connectTelegramApi(JSON.parse(line) as Whereabouts);
  return {
    ...remote,
    stop: async () => {
      try {
        await remote.stop();
      } finally {
        child.stdin.end();
        await ended.catch(() => undefined);
      }
    },
  };
}
