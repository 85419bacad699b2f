import { setTimeout as sleep } from 'node:timers/promises';
import { type CrowdReport, spawnTelegramApi } from '../../../telegram-api/index.js';
import { askUntil } from './ask-until.js';
import { endBot, freePort, killBot, startBot } from './bot-process.js';
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
  const settings = { telegram: { token, root }, library, mode, database, port };
  let bot = await startBot(settings);
  let isOver = false;
  const asking = askUntil(() => isOver, telegram, { people, crowds: 1 });

  for (let count = 0; count < kills; count++) {
    await sleep(Math.random() * life);
    await killBot(bot);
    await telegram.forgives();
    bot = await startBot(settings);
  }
  isOver = true;
  const report = await asking;
  await endBot(bot);
  await telegram.stop();
  return { ...report, kills };
}
