import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { type CrowdReport, spawnTelegramApi } from '../../../telegram-api/index.js';
import { askUntil } from './ask-until.js';
import { endBot, freePort, killBot, startBot } from './bot-process.js';
import { origin, type ScriptedOptions } from './scripted-bot.js';

/** Several processes of one bot, of which one after another is killed and started again. */
export interface ProcessesOptions extends Pick<ScriptedOptions, 'library'> {
  /** A PostgreSQL that they share. */
  readonly database: string;
  readonly processes: number;
  readonly kills: number;
  /** Milliseconds from one kill to the next, or as long as it takes until two are up. */
  readonly every: number;
  readonly people: number;
  /** Milliseconds between the questions of one person, who waits for no answer. */
  readonly pause: number;
}

/** What became of what was asked meanwhile. */
export interface ProcessesReport extends CrowdReport {
  readonly kills: number;
}

/**
 * Lets people ask over a webhook whose requests are spread over the processes in turn, as any balancer
 * does that passes over those that do not listen.
 */
export async function killProcesses(options: ProcessesOptions): Promise<ProcessesReport> {
  const { library, database, processes, kills, every, people, pause } = options;
  const ports = await Promise.all(Array.from({ length: processes }, freePort));
  const telegram = await spawnTelegramApi({
    pace: 'off',
    keep: { calls: 100, messages: 100 },
    webhook: {
      ...{ pause: 100, longestPause: 400 },
      routes: { [origin]: ports.map((port) => `http://127.0.0.1:${port}`) },
    },
  });
  const { token, root } = telegram;
  const start = (port: number): Promise<ChildProcess> =>
    startBot({ telegram: { token, root }, library, mode: 'webhook', database, port });
  const bots = new Map<number, ChildProcess>();
  await Promise.all(ports.map(async (port) => bots.set(port, await start(port))));

  let isOver = false;
  const asking = askUntil(() => isOver, telegram, { people: 4, pause, crowds: people / 4 });
  const restarts: Promise<void>[] = [];
  for (let count = 0; count < kills; count++) {
    await sleep(every);
    while (bots.size < 2) await sleep(10);
    restarts.push(restartOne());
  }
  await Promise.all(restarts);
  isOver = true;
  const report = await asking;
  await Promise.all([...bots.values()].map(endBot));
  await telegram.stop();
  return { ...report, kills };

  /** Any of those that are up. */
  async function restartOne(): Promise<void> {
    const [port, bot] = [...bots][Math.floor(Math.random() * bots.size)] ?? [];
    if (port === undefined || !bot) throw new Error('none is up');
    bots.delete(port);
    await killBot(bot);
    await telegram.forgives();
    bots.set(port, await start(port));
  }
}
