import type { WebhookAnswer } from './http-answer.js';
import { readParameters } from './parameters.js';
import type { Perform } from './perform.js';
import type { World } from './world.js';

/**
 * Carries out the call that a webhook's answer contains, `{ "method": "sendMessage", … }`. The bot
 * does not learn what became of it.
 */
export function createWebhookReply(world: World, perform: Perform) {
  return async ({ type, body }: WebhookAnswer): Promise<void> => {
    if (body.length === 0 || !/^(application\/json|multipart\/)/.test(type)) return;
    const sent = await readParameters({ query: '', type, body }, []);
    const { method, ...rest } = sent ?? {};
    if (typeof method !== 'string') return;
    const fields = world.table.methods.get(method) ?? [];
    const parameters = type.startsWith('multipart/')
      ? await readParameters({ query: '', type, body }, [...fields])
      : rest;
    const { method: _, ...values } = parameters ?? {};
    await perform(method, values, () => new AbortController().signal);
  };
}
