import { test } from 'vitest';
import { freshDatabase } from '../../../support/databases.js';
import { type Person, startTelegramApi, type TelegramApi } from '../../../telegram-api/index.js';
import { echo } from './echo.js';
import {
  createScriptedBot,
  type Script,
  type ScriptedBot,
  type ScriptedOptions,
  type Variant,
} from './scripted-bot.js';

/** A Telegram of a test's own, and what is to be done with a bot on it. */
export interface Stage {
  readonly telegram: TelegramApi;
  /** Makes the bot; it is stopped with the test. */
  readonly create: (script?: Script, token?: string) => Promise<ScriptedBot>;
  /** Makes the bot and starts it; Wang is somebody who has not talked to it yet. */
  readonly start: (script?: Script) => Promise<ScriptedBot & { readonly wang: Person }>;
  /** Waits until nothing happens any more. A lone webhook waits 300 ms for those before it. */
  readonly settles: () => Promise<void>;
  /** Ends it before the test does: rejects when the bot has broken a rule of Telegram's. */
  readonly close: () => Promise<void>;
}

/** The bot on the stage. */
export type Settings = Variant & Pick<ScriptedOptions, 'flood'>;

/** `it`, with a stage for each test, so that tests may run at the same time. */
export const itOn = (settings: Settings) =>
  test.extend('stage', async ({ onTestFinished }, { onCleanup }): Promise<Stage> => {
    const stage = await openStage(settings, await freshDatabase('sqlite', onTestFinished));
    onCleanup(stage.close);
    return stage;
  });

async function openStage(settings: Settings, database: string): Promise<Stage> {
  const telegram = await startTelegramApi();
  let bot: ScriptedBot | null = null;
  let isClosed = false;

  async function create(script = echo, token = telegram.token): Promise<ScriptedBot> {
    bot = await createScriptedBot({ ...settings, script, token, telegram, database });
    return bot;
  }

  return {
    telegram,
    create,
    start: async (script) => {
      const created = await create(script);
      await created.start();
      return { ...created, wang: telegram.person({ language_code: 'zh-hans' }) };
    },
    settles: () => telegram.settles(settings.mode === 'webhook' ? 600 : 300),
    close: async () => {
      if (isClosed) return;
      isClosed = true;
      await bot?.stop();
      await telegram.stop();
    },
  };
}
