export { CallError, TelegramError, WrongTokenError } from './errors.js';
export { createTelegram, type Telegram, type TelegramOptions } from './grammy.js';
export type { Log } from './log.js';
