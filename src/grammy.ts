import type { Api, MiddlewareFn } from 'grammy';
import { callOf } from './channels/telegram/grammy.js';
import { type MountOptions, mount } from './mount.js';

export type { MountOptions } from './mount.js';

/** unbind-bot as a middleware of grammY. */
export type UnbindBot = MiddlewareFn & {
  /** Finishes what was begun and closes the database, within 10 s. Stop the bot first. */
  readonly stop: () => Promise<void>;
};

/**
 * Mounts unbind-bot in a bot of your own. What it does not answer (other kinds of update, your own
 * buttons) goes on to the middlewares behind it; your commands belong before it.
 *
 * ```ts
 * const bot = new Bot(token);
 * const unbind = await unbindBot({ api: bot.api });
 * bot.command('orders', showOrders);
 * bot.use(unbind);
 * await bot.start();
 * await unbind.stop();
 * ```
 *
 * @param options `api` makes the calls; everything else has a default
 */
export async function unbindBot({
  api,
  ...options
}: MountOptions & { readonly api: Api }): Promise<UnbindBot> {
  const { take, stop } = await mount(callOf(api.raw), options);
  const middleware: MiddlewareFn = async (context, next) => {
    if (!(await take(context.update))) await next();
  };
  return Object.assign(middleware, { stop });
}
