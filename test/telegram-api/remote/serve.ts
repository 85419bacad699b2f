import type { TelegramApiOptions } from '../options.js';
import { startTelegramApi } from '../telegram-api.js';
import type { Whereabouts } from './client.js';
import { startControl } from './control.js';

/**
 * Runs a fake Telegram as a process of its own: `tsx test/telegram-api/remote/serve.ts '{"seed":1}'`
 * prints one line of JSON that tells where it is. With `--tied` it ends together with its standard
 * input, that is, with the process that started it.
 */
const [options = '{}', tied] = process.argv.slice(2);
const telegram = await startTelegramApi(JSON.parse(options) as TelegramApiOptions);
const control = await startControl(telegram);
const { root, token, username, seed } = telegram;
const where: Whereabouts = { root, token, username, seed, control: control.root };
process.stdout.write(`${JSON.stringify(where)}\n`);
if (tied === '--tied') process.stdin.resume().on('end', () => process.exit());
