import { expect, it, vi } from 'vitest';
import { startDeliveries } from '../../../src/channels/telegram/deliveries.js';
import type { Letter } from '../../../src/channels/telegram/mailbox.js';
import { unwatched } from '../../../src/channels/telegram/watch.js';

/** How many messages of very many a process makes its own, while none of them comes to its end. */
async function claimed(processes: number): Promise<number> {
  let count = 0;
  let settle = (): void => undefined;
  const settled = new Promise<void>((resolve) => {
    settle = resolve;
  });
  const loop = startDeliveries({
    store: {
      claimDeliveries: async (_, most) => {
        count += most;
        return { deliveries: Array.from({ length: most }, toLetter), aside: [] };
      },
    },
    deliver: () => settled,
    ...{ watch: unwatched, processes: () => processes },
    onError: (error) => {
      throw error;
    },
  });
  await vi.waitUntil(() => count > 0);
  const found = count;
  settle();
  await loop.stop();
  return found;
}

const toLetter = (_: unknown, id: number): Letter => ({
  ...{ id, conversation: `telegram:${id}`, chat: id, kind: 'send', payload: null, target: null },
  ...{ shown: null, attempts: 0, createdAt: 0 },
});

it('a process that is alone takes many messages at a time', async () => {
  expect(await claimed(1)).toBe(256);
});

it('one of several leaves the others theirs', async () => {
  expect(await claimed(3)).toBe(32);
});
