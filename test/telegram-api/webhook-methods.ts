import { isDeepStrictEqual } from 'node:util';
import type { Parameters } from './parameters.js';
import type { PollOptions } from './update-queue.js';
import { Webhook, type WebhookSurroundings, type WebhookTarget } from './webhook.js';
import type { World } from './world.js';

type Setting = WebhookTarget & Pick<PollOptions, 'allowed_updates'>;

/**
 * The methods for the webhook.
 *
 * @param answered carries out the call that a webhook's answer contains
 */
export function createWebhookMethods(answered: WebhookSurroundings['answered']) {
  return {
    setWebhook(world: World, parameters: Parameters): true {
      const { url, secret_token, max_connections, allowed_updates } =
        parameters as unknown as Setting;
      if (parameters.drop_pending_updates) world.updates.drop();
      world.updates.allowed = allowed_updates ?? world.updates.allowed;
      const target = {
        url,
        ...(secret_token !== undefined && { secret_token }),
        ...(max_connections !== undefined && { max_connections }),
      };
      // Several processes may set the same; what is being delivered goes on.
      if (isDeepStrictEqual(world.webhook?.target, target)) return true;
      endWebhook(world);
      if (url === '') return true;
      world.updates.endPoll('terminated by setWebhook request');
      const { updates: queue, routes, random, options } = world;
      const delivering = new Webhook(target, options.webhook ?? {}, {
        queue,
        routes,
        random,
        answered,
        note: (delivery) => world.noteDelivery(delivery),
      });
      world.webhook = { target, delivering };
      return true;
    },
    deleteWebhook(world: World, { drop_pending_updates }: Parameters): true {
      endWebhook(world);
      if (drop_pending_updates) world.updates.drop();
      return true;
    },
    getWebhookInfo(world: World) {
      const { target, delivering } = world.webhook ?? {};
      const error = delivering?.lastError;
      const { allowed } = world.updates;
      return {
        url: target?.url ?? '',
        has_custom_certificate: false,
        pending_update_count: world.updates.size,
        ...(delivering && { max_connections: delivering.mostConnections }),
        ...(allowed.length > 0 && { allowed_updates: allowed }),
        ...(error && { last_error_date: error.date, last_error_message: error.message }),
      };
    },
  };
}

/** Stops the deliveries. */
export function endWebhook(world: World): void {
  world.webhook?.delivering.end();
  world.webhook = null;
}
