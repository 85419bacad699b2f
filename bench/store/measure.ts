import { newSession } from '../../src/bot/index.js';
import type { Incoming, React, Store } from '../../src/store/index.js';

/** How long each part of the way took, for all messages together. */
export interface Measured {
  readonly messages: number;
  /** Seconds. */
  readonly receive: number;
  readonly answer: number;
  readonly deliver: number;
}

const channel = 'telegram';

/** An answer of the usual size: a card with buttons, and a session that has its choices. */
const react: React = ({ chat, event }) => ({
  kind: 'answered',
  session: {
    ...newSession('zh-CN'),
    choices: Array.from({ length: 6 }, (_, index) => ({
      label: `选项 ${index}`,
      data: `t${index}`,
    })),
  },
  effects: [],
  outgoing: [
    { channel, chat, kind: 'send', payload: { event, text: '第一步：打开设置。'.repeat(40) } },
  ],
});

/**
 * Takes messages all the way, `together` at a time, each of a conversation of its own: received by
 * calls of one update, answered, claimed, and marked by a call each.
 */
export async function measure(store: Store, messages: number, together: number): Promise<Measured> {
  const spent = { receive: 0, answer: 0, deliver: 0 };
  await store.beat();
  for (let done = 0; done < messages; done += together) {
    const began = performance.now();
    const updates = Array.from({ length: together }, (_, index) => update(done + index));
    await Promise.all(updates.map((one) => store.receive([one], true)));
    const received = performance.now();
    for (let left = together; left > 0; )
      left -= (await store.answerNext(react, together)).answered;
    const answered = performance.now();
    const { deliveries } = await store.claimDeliveries(channel, together);
    await Promise.all(
      deliveries.map(({ id }) =>
        store.delivered({ id, shows: { message: id, digest: `digest of ${id}`, date: 1 } }),
      ),
    );
    const delivered = performance.now();
    if (deliveries.length !== together) throw new Error(`${deliveries.length} were delivered`);
    spent.receive += received - began;
    spent.answer += answered - received;
    spent.deliver += delivered - answered;
  }
  return {
    messages,
    receive: spent.receive / 1000,
    answer: spent.answer / 1000,
    deliver: spent.deliver / 1000,
  };
}

/** Of two thousand people. */
function update(number: number): Incoming {
  const chat = 1 + (number % 2000);
  const event = { kind: 'said', text: '原来的手机号停用了，QQ怎么解绑？', locale: 'zh-CN' };
  return {
    channel,
    updateId: 100_000 + number,
    question: { conversation: `telegram:${chat}`, chat, event },
  };
}
