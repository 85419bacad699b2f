import { Bot } from 'grammy';
import { Telegraf } from 'telegraf';
import type { UserEvent } from '../../../../src/bot/index.js';
import { unbindBot as unbindGrammy } from '../../../../src/grammy.js';
import type { Log } from '../../../../src/log.js';
import type { MountOptions } from '../../../../src/mount.js';
import { unbindBot as unbindTelegraf } from '../../../../src/telegraf.js';
import { brain } from '../../../support/shipped-brain.js';
import { createLog } from '../some-knowledge.js';
import { type ScriptedBot, type ScriptedOptions, toTurn } from './scripted-bot.js';

/** A bot of each library's own, which polls as the library does, with the exported middleware in it. */
export async function createMountedBot(options: ScriptedOptions): Promise<ScriptedBot> {
  const { script, telegram, library, database, pace, flood, token = telegram.token } = options;
  const { log, lines } = createLog();
  const events: UserEvent[] = [];
  const mounting: MountOptions = {
    brain,
    databaseUrl: database,
    isOwnData: () => true,
    log: log as unknown as Log,
    answer: (_, session, event) => {
      events.push(event);
      return toTurn(script(event), session?.locale ?? event.locale);
    },
    ...(pace && { pace }),
    ...(flood && { flood }),
  };
  const bot = await (library === 'grammy'
    ? mountGrammy(token, telegram.root, mounting)
    : mountTelegraf(token, telegram.root, mounting));
  return {
    bot,
    store: null,
    knowledge: brain.knowledge,
    lines,
    events,
    start: bot.start,
    stop: bot.stop,
  };
}

async function mountGrammy(token: string, apiRoot: string, options: MountOptions) {
  const bot = new Bot(token, { client: { apiRoot } });
  const unbind = await unbindGrammy({ api: bot.api, ...options });
  bot.use(unbind);
  return {
    start: () => new Promise<void>((onStart) => void bot.start({ onStart: () => onStart() })),
    stop: async () => {
      await bot.stop();
      await unbind.stop();
    },
  };
}

async function mountTelegraf(token: string, apiRoot: string, options: MountOptions) {
  const bot = new Telegraf(token, { telegram: { apiRoot } });
  const unbind = await unbindTelegraf({ telegram: bot.telegram, ...options });
  bot.use(unbind);
  return {
    start: () => new Promise<void>((onLaunch) => void bot.launch(onLaunch)),
    stop: async () => {
      bot.stop();
      await unbind.stop();
    },
  };
}
