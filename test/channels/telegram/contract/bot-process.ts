import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { compiled } from '../../../support/compiled.js';
import type { ScriptedOptions } from './scripted-bot.js';

const script = fileURLToPath(new URL('./scripted-process.ts', import.meta.url));

/** Starts a scripted bot in a process of its own. Resolves when it is up. */
export async function startBot(options: Omit<ScriptedOptions, 'script'>): Promise<ChildProcess> {
  const child = spawn(process.execPath, [await compiled(script), JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (!child.stdout) throw new Error('there is no output');
  const ended = once(child, 'exit').then(() => {
    throw new Error('the bot ended before it was up');
  });
  await Promise.race([once(child.stdout, 'data'), ended]);
  ended.catch(() => undefined);
  return child;
}

/** Ends it without a chance to clean up. */
export async function killBot(bot: ChildProcess): Promise<void> {
  const ended = once(bot, 'exit');
  bot.kill('SIGKILL');
  await ended;
}

/** Ends it in order. Rejects when it does not end well. */
export async function endBot(bot: ChildProcess): Promise<void> {
  const ended = once(bot, 'exit');
  bot.kill('SIGTERM');
  const [code] = await ended;
  if (code !== 0) throw new Error(`the bot ended with ${code}`);
}

/** A port on the loopback that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('there is no port');
  return address.port;
}
