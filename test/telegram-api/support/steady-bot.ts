import { setTimeout as sleep } from 'node:timers/promises';
import { type Caller, createCaller, type Reply } from './caller.js';
import { type Receiver, startReceiver } from './receiver.js';

/**
 * The smallest bot that loses nothing: every text is answered and the answer edited once, in order,
 * once for each update; what fails is tried again.
 */
export async function startSteadyBot(where: { root: string; token: string }): Promise<Receiver> {
  const call = createCaller(where);
  const seen = new Set<number>();
  const queues = new Map<number, Promise<void>>();

  async function handle(chat_id: number, text: unknown): Promise<void> {
    const sent = await insist(call, 'sendMessage', { chat_id, text: `re ${text}` });
    const { message_id } = sent.result as { message_id: number };
    await insist(call, 'editMessageText', { chat_id, message_id, text: `re ${text}, edited` });
  }

  const receiver = await startReceiver(({ id, update }) => {
    const { chat, text } = update.message ?? {};
    const { id: chatId } = (chat ?? {}) as { id: number };
    if (seen.has(id)) return { status: 200 };
    seen.add(id);
    const before = queues.get(chatId) ?? Promise.resolve();
    queues.set(
      chatId,
      before.then(() => handle(chatId, text)),
    );
    return { status: 200 };
  });
  await insist(call, 'setWebhook', { url: receiver.url });
  return receiver;
}

/** Longer than a call takes on a busy machine, and shorter than one that hangs; milliseconds. */
const patience = 1500;

/** Calls until Telegram has done it, or says that it is done. */
async function insist(call: Caller, method: string, parameters: object): Promise<Reply> {
  for (;;) {
    const signal = AbortSignal.timeout(patience);
    const reply = await call(method, parameters, signal).catch(() => null);
    if (reply?.ok || reply?.description?.includes('not modified')) return reply;
    const { retry_after = 0.01 } = (reply?.parameters ?? {}) as { retry_after?: number };
    await sleep(retry_after * 1000 + 5);
  }
}
