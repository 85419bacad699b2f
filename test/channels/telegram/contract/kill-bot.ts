import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type CrowdReport, spawnTelegramApi } from '../../../telegram-api/index.js';
import { origin, type Variant } from './scripted-bot.js';

/** A bot under load that is killed again and again. */
export interface KillOptions extends Variant {
  readonly database: string;
  readonly kills: number;
  readonly people: number;
  /** Milliseconds that a bot lives after it is up, at most. */
  readonly life: number;
}

/** What became of what was asked meanwhile. */
export interface KillReport extends CrowdReport {
  readonly kills: number;
}

/** Kills bots at random instants while people ask, and then lets one live. */
export async function killAgainAndAgain(options: KillOptions): Promise<KillReport> {
  const { library, mode, database, kills, people, life } = options;
  const port = await freePort();
  const telegram = await spawnTelegramApi({
    pace: 'off',
    taps: { answerWithin: 60_000 },
    webhook: {
      ...{ pause: 100, longestPause: 400 },
      routes: { [origin]: [`http://127.0.0.1:${port}`] },
    },
  });
  const { token, root } = telegram;
  const settings = JSON.stringify({ telegram: { token, root }, library, mode, database, port });
  let bot = await startProcess(settings);
  let isOver = false;
  const asking = askUntil(() => isOver);

  async function askUntil(isDone: () => boolean): Promise<CrowdReport[]> {
    const questions = ['a', 'b', 'c'].map((name) => ({
      text: `${name}{n}.`,
      wants: `said ${name}{n}.`,
    }));
    const reports: CrowdReport[] = [];
    while (!isDone())
      reports.push(
        await telegram.crowd({ people, questions, manner: 'at-once', within: 60_000, seconds: 1 }),
      );
    return reports;
  }

  for (let count = 0; count < kills; count++) {
    await sleep(Math.random() * life);
    bot.kill('SIGKILL');
    await once(bot, 'exit');
    await telegram.forgives();
    bot = await startProcess(settings);
  }
  isOver = true;
  const reports = await asking;
  const ended = once(bot, 'exit');
  bot.kill('SIGTERM');
  const [code] = await ended;
  if (code !== 0) throw new Error(`the last bot ended with ${code}`);
  await telegram.stop();
  return { ...sum(reports), kills };
}

async function startProcess(settings: string): Promise<ChildProcess> {
  const script = fileURLToPath(new URL('./scripted-process.ts', import.meta.url));
  const child = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), script, settings],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (!child.stdout) throw new Error('there is no output');
  const ended = once(child, 'exit').then(() => {
    throw new Error('the bot ended before it was up');
  });
  await Promise.race([once(child.stdout, 'data'), ended]);
  ended.catch(() => undefined);
  return child;
}

function sum(reports: readonly CrowdReport[]): CrowdReport {
  const all = <Key extends 'unanswered' | 'outOfOrder' | 'twice' | 'repeated'>(key: Key) =>
    reports.flatMap((report) => report[key]);
  const count = (key: 'asked' | 'answered' | 'seconds') =>
    reports.reduce((total, report) => total + report[key], 0);
  const [first] = reports;
  if (!first) throw new Error('nobody asked');
  return {
    ...first,
    ...{ asked: count('asked'), answered: count('answered'), seconds: count('seconds') },
    ...{ unanswered: all('unanswered'), outOfOrder: all('outOfOrder') },
    ...{ twice: all('twice'), repeated: all('repeated') },
    perSecond: count('answered') / count('seconds'),
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('there is no port');
  return address.port;
}
