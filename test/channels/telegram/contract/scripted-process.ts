/**
 * A scripted bot in a process of its own, to be killed: `scripted-process.ts '{"token":…}'`. Writes a line
 * when it is up, and ends well on SIGTERM.
 */
import { unlimited } from '../../../../src/channels/telegram/index.js';
import { echo } from './echo.js';
import { createScriptedBot, type ScriptedOptions } from './scripted-bot.js';

const [settings = '{}'] = process.argv.slice(2);
const bot = await createScriptedBot({
  script: echo,
  pace: unlimited,
  flood: { most: 1_000_000, every: 1 },
  ...(JSON.parse(settings) as Omit<ScriptedOptions, 'script'>),
});
process.once('SIGTERM', () => {
  void bot.stop().finally(() => process.exit(0));
});
await bot.start();
process.stdout.write('up\n');
