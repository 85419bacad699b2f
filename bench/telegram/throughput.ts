import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CrowdReport, spawnTelegramApi } from '../../test/telegram-api/index.js';
import type { Contender } from './contenders.js';
import type { Spent } from './meter.js';

/** How hard a bot is asked. */
export interface Load {
  readonly people: number;
  /** Before anything counts: code that has run a while is faster. */
  readonly warmUp: number;
  readonly seconds: number;
}

/** How a bot did. */
export interface Throughput extends CrowdReport {
  /** Of a processor, for one question and its answer: microseconds. */
  readonly processor: number;
  /** The share of the time in which its event loop was busy. */
  readonly busy: number;
}

/** The load that the figures are told for. */
export const load: Load = { people: 200, warmUp: 4, seconds: 6 };

const port = 38_471;
const questions = [{ text: 'q{n}.', wants: 'said q{n}.' }];

/** Lets people ask one bot over its webhook as fast as they are answered. */
export async function measureThroughput(
  { script, settings }: Contender,
  { people, warmUp, seconds }: Load,
): Promise<Throughput> {
  const telegram = await spawnTelegramApi({
    pace: 'off',
    keep: { calls: 100, messages: 20 },
    webhook: { routes: { 'https://bot.example': [`http://127.0.0.1:${port}`] } },
  });
  const folder = mkdtempSync(join(tmpdir(), 'unbind-bot-bench-'));
  const { token, root } = telegram;
  const bot = start(script, { ...settings(folder), telegram: { token, root }, port });
  try {
    if (bot.stdout) await once(bot.stdout, 'data');
    await telegram.crowd({ people, seconds: warmUp, questions });
    const before = await spentBy(bot);
    const report = await telegram.crowd({ people, seconds, questions });
    const after = await spentBy(bot);
    return {
      ...report,
      processor: ((after.processor - before.processor) / report.answered) * 1e6,
      busy: (after.busy - before.busy) / report.seconds,
    };
  } finally {
    const ended = once(bot, 'exit');
    bot.kill('SIGKILL');
    await ended;
    await telegram.takeViolations();
    await telegram.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function start(script: URL, settings: object): ChildProcess {
  const meter = new URL('./meter.ts', import.meta.url);
  const loaded = ['--import', import.meta.resolve('tsx'), '--import', meter.href];
  const given = [...loaded, fileURLToPath(script), JSON.stringify(settings)];
  return spawn(process.execPath, given, { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
}

async function spentBy(bot: ChildProcess): Promise<Spent> {
  const told = once(bot, 'message');
  bot.send('tell');
  return (await told)[0] as Spent;
}
