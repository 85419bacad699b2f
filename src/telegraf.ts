import type { Context, MiddlewareFn, Telegram } from 'telegraf';
import { callOf } from './channels/telegram/telegraf.js';
import { type MountOptions, mount } from './mount.js';

export type { MountOptions } from './mount.js';

/** unbind-bot as a middleware of Telegraf. */
export type UnbindBot = MiddlewareFn<Context> & {
  /** Finishes what was begun and closes the database, within 10 s. Stop the bot first. */
  readonly stop: () => Promise<void>;
};

/**
 * Mounts unbind-bot in a bot of your own. What it does not answer (other kinds of update, your own
 * buttons) goes on to the middlewares behind it; your commands belong before it.
 *
 * ```ts
 * const bot = new Telegraf(token);
 * const unbind = await unbindBot({ telegram: bot.telegram });
 * bot.command('orders', showOrders);
 * bot.use(unbind);
 * await bot.launch();
 * ```
 *
 * @param options `telegram` makes the calls; everything else has a default
 */
export async function unbindBot({
  telegram,
  ...options
}: MountOptions & { readonly telegram: Telegram }): Promise<UnbindBot> {
  const { take, stop } = await mount(callOf(telegram), options);
  const middleware: MiddlewareFn<Context> = async (context, next) => {
    if (!(await take(context.update))) await next();
  };
  return Object.assign(middleware, { stop });
}
