import { describe, expect, it, onTestFinished } from 'vitest';
import type { Answer, Call } from '../../../src/channels/telegram/api.js';
import { createDeliver } from '../../../src/channels/telegram/deliver.js';
import { toRefusal } from '../../../src/channels/telegram/failure.js';
import { createGate } from '../../../src/channels/telegram/gate.js';
import { createInsist } from '../../../src/channels/telegram/insist.js';
import { channelName } from '../../../src/channels/telegram/mailbox.js';
import { createPace, type Pace, unlimited } from '../../../src/channels/telegram/pace.js';
import { digest } from '../../../src/channels/telegram/shown.js';
import {
  type StoredMessage,
  toStoredMessage,
} from '../../../src/channels/telegram/stored-message.js';
import { unwatched } from '../../../src/channels/telegram/watch.js';
import { type Outgoing, openStore } from '../../../src/store/index.js';
import { next, say, toSend } from '../../store/support/talk.js';
import { createLog } from './some-knowledge.js';

const wang = 5_000_000_001;
const group = -1_002_000_000_001;

function letter(text: string, more: Partial<StoredMessage> = {}): StoredMessage {
  const frame = { parse_mode: 'HTML', link_preview_options: { is_disabled: true } } as const;
  return toStoredMessage({ message: { text, ...frame }, seen: null, ...more });
}

/** What Telegram answers, in turn; after that everything goes well. */
async function office(answers: readonly Answer[] = [], pace: Pace = unlimited) {
  let now = Date.now();
  const store = await openStore('sqlite::memory:', { clock: () => now });
  onTestFinished(store.close);
  await store.beat();
  const left = [...answers];
  const calls: [string, Readonly<Record<string, unknown>>][] = [];
  const call = (async (method: string, parameters: Record<string, unknown>) => {
    calls.push([method, parameters]);
    const result = { message_id: calls.length, date: 1000, edit_date: 1000 + calls.length };
    return left.shift() ?? { kind: 'done', result };
  }) as Call;
  const stopping = new AbortController();
  const { log, lines } = createLog();
  const seen: string[] = [];
  const deliver = createDeliver({
    ...{ store, call, pace, log, gate: createGate(), stopping: stopping.signal },
    insist: createInsist(stopping.signal, () => undefined),
    watch: {
      ...unwatched,
      delivered: (conversation) => seen.push(`delivered ${conversation}`),
      putAside: (_, reason) => seen.push(`aside ${reason}`),
    },
  });

  /** Delivers whatever is due; how many messages there were. */
  async function deliverDue(): Promise<number> {
    const { deliveries } = await store.claimDeliveries(channelName, 10);
    await Promise.all(deliveries.map(deliver));
    return deliveries.length;
  }

  return {
    ...{ store, calls, lines, seen, stopping, deliver, deliverDue },
    says: (...outgoing: readonly Outgoing[]) => say(store, ...outgoing),
    waits: async () => (await store.depth()).messages,
    later: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

const toWang = (text: string, target: number | null = null, more: Partial<StoredMessage> = {}) =>
  toSend(letter(text, more), wang, target);
const texts = (calls: readonly [string, Readonly<Record<string, unknown>>][]) =>
  calls.map(([method, { text }]) => `${method} ${text}`);

describe('createDeliver', () => {
  it('sends a message where it belongs, and marks it', async () => {
    const { says, deliverDue, calls, waits, seen } = await office();
    await says(toSend(letter('a', { replyTo: 7, thread: 3 }), group));
    await deliverDue();
    expect(calls).toEqual([
      [
        'sendMessage',
        {
          ...letter('a').message,
          chat_id: group,
          message_thread_id: 3,
          reply_parameters: { message_id: 7, allow_sending_without_reply: true },
        },
      ],
    ]);
    expect(await waits()).toBe(0);
    expect(seen).toEqual([`delivered telegram:${group}`]);
  });

  it('edits in place', async () => {
    const { says, deliverDue, calls } = await office();
    await says(toWang('b', 5));
    await deliverDue();
    expect(calls).toEqual([
      ['editMessageText', { chat_id: wang, message_id: 5, ...letter('b').message }],
    ]);
  });

  it('makes no edit to what is shown already', async () => {
    const { says, deliverDue, calls, waits } = await office();
    const seen = { digest: digest('b', []), date: 900 };
    await says(toWang('b', 5, { seen }));
    await deliverDue();
    expect([calls, await waits()]).toEqual([[], 0]);
  });

  it('knows its own edit better than a tap that is older', async () => {
    const { says, deliverDue, calls } = await office();
    const seen = { digest: digest('a', []), date: 900 };
    for (const text of ['b', 'b', 'a']) {
      await says(toWang(text, 5, { seen }));
      await deliverDue();
    }
    expect(texts(calls)).toEqual(['editMessageText b', 'editMessageText a']);
  });

  it('sends anew what can no longer be edited', async () => {
    const gone = toRefusal(400, 'Bad Request: message to edit not found');
    const { says, deliverDue, calls, waits } = await office([gone]);
    await says(toWang('b', 5));
    await deliverDue();
    expect(texts(calls)).toEqual(['editMessageText b', 'sendMessage b']);
    expect(await waits()).toBe(0);
  });

  it('sends beside a topic that was deleted', async () => {
    const lost = toRefusal(400, 'Bad Request: message thread not found');
    const { says, deliverDue, calls, waits, lines } = await office([lost]);
    await says(toSend(letter('a', { thread: 3, replyTo: 7 }), group));
    await deliverDue();
    expect(calls.map(([, { message_thread_id }]) => message_thread_id)).toEqual([3, undefined]);
    expect(calls[1]?.[1]).toHaveProperty('reply_parameters');
    expect([await waits(), lines]).toEqual([0, []]);
  });

  it('puts aside what has no topic to be sent beside', async () => {
    const lost = toRefusal(400, 'Bad Request: message thread not found');
    const { says, deliverDue, seen } = await office([lost]);
    await says(toWang('a'));
    await deliverDue();
    expect(seen).toEqual(['aside 400 Bad Request: message thread not found']);
  });

  it('takes "not modified" for done', async () => {
    const same = toRefusal(400, 'Bad Request: message is not modified: specified new message …');
    const { says, deliverDue, waits, lines } = await office([same]);
    await says(toWang('b', 5));
    await deliverDue();
    expect([await waits(), lines]).toEqual([0, []]);
  });

  it('waits as long as a 429 wants, with everything for that chat', async () => {
    const tooMany = toRefusal(429, 'Too Many Requests', { retry_after: 30 });
    const { says, deliverDue, calls, later } = await office([tooMany]);
    await says(toWang('a'));
    await says(toSend(letter('other'), wang + 1));
    await deliverDue();
    await says(toWang('b'));
    later(29_000);
    expect(await deliverDue()).toBe(0);
    later(1500);
    while ((await deliverDue()) > 0);
    expect(texts(calls).filter((one) => !one.includes('other'))).toEqual([
      'sendMessage a',
      'sendMessage a',
      'sendMessage b',
    ]);
  });

  it.each([
    ['silence', { kind: 'no-answer', reason: 'ECONNRESET' }],
    ['a 502', toRefusal(502, 'Bad Gateway')],
    ['a token that is not known just now', toRefusal(401, 'Unauthorized')],
  ] as const)('tries again after %s, with pauses that grow', async (_, failure) => {
    const { says, deliverDue, later, calls, waits } = await office([failure, failure, failure]);
    await says(toWang('a'));
    const pauses: number[] = [];
    for (let waited = 0; (await waits()) > 0; waited += 10) {
      const before = calls.length;
      await deliverDue();
      if (calls.length > before) {
        pauses.push(waited);
        waited = 0;
      }
      later(10);
    }
    expect(calls).toHaveLength(4);
    const [, second = 0, third = 0, fourth = 0] = pauses;
    // 250 ms, doubled each time, and half more or less of it.
    for (const [pause, base] of [
      [second, 250],
      [third, 500],
      [fourth, 1000],
    ] as const) {
      expect(pause).toBeGreaterThanOrEqual(base * 0.5 - 10);
      expect(pause).toBeLessThanOrEqual(base * 1.5 + 20);
    }
  });

  it('gives a chat up that cannot be reached, with what waits for it', async () => {
    const blocked = toRefusal(403, 'Forbidden: bot was blocked by the user');
    const { says, deliverDue, waits, lines } = await office([blocked]);
    await says(toWang('a'), toWang('b'));
    await deliverDue();
    expect(await waits()).toBe(0);
    expect(lines.filter((line) => /^(warn|error)/.test(line))).toEqual([]);
  });

  it('goes with a group to its new number', async () => {
    const moved = toRefusal(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
      migrate_to_chat_id: group,
    });
    const { says, deliverDue, calls } = await office([moved]);
    await says(toSend(letter('a'), -4_000_001));
    await deliverDue();
    await deliverDue();
    expect(calls.map(([, { chat_id }]) => chat_id)).toEqual([-4_000_001, group]);
  });

  it('puts aside what Telegram will never take, and says so without its text', async () => {
    const refused = toRefusal(400, 'Bad Request: can\'t parse entities: tag "private"');
    const { says, deliverDue, waits, lines, seen } = await office([refused]);
    await says(toWang('private'), toWang('b'));
    await deliverDue();
    expect(seen).toEqual(['aside 400 Bad Request: can\'t parse entities: tag "…"']);
    expect(lines.join()).toMatch(/^error .*"kind":"send".*can never be delivered$/);
    expect(lines.join()).not.toContain('private');
    expect(await waits()).toBe(1);
  });

  it('puts aside what another version wrote, without a call', async () => {
    const { says, deliverDue, calls, seen } = await office();
    await says(toSend({ version: 99 }, wang));
    await deliverDue();
    expect([calls, seen]).toEqual([[], ['aside the message is of another version']]);
  });

  it('gives up after a day', async () => {
    const { says, store, deliver, calls, seen } = await office();
    await says(toWang('a'));
    const { deliveries } = await store.claimDeliveries(channelName, 1);
    for (const one of deliveries) await deliver({ ...one, createdAt: Date.now() - 86_400_001 });
    expect([calls, seen]).toEqual([[], ['aside it waited for a day']]);
    expect((await store.depth()).messages).toBe(0);
  });

  it('waits a little for its place, and lets others go first when it takes longer', async () => {
    const waits = [200, 0, 5000];
    const pace = { ...unlimited, waits: () => ({ chat: waits.shift() ?? 0, all: 0 }) };
    const { says, deliverDue, calls, later } = await office([], pace);
    const since = performance.now();
    await says(toWang('a'));
    await deliverDue();
    expect(performance.now() - since).toBeGreaterThan(195);
    await says(toWang('b'));
    await deliverDue();
    expect(texts(calls)).toEqual(['sendMessage a']);
    later(5001);
    await deliverDue();
    expect(texts(calls)).toEqual(['sendMessage a', 'sendMessage b']);
  });

  it('waits for its place among all chats however long it takes', async () => {
    const waits = [400, 0];
    const pace = { ...unlimited, waits: () => ({ chat: 0, all: waits.shift() ?? 0 }) };
    const { says, deliverDue, calls } = await office([], pace);
    await says(toWang('a'));
    await deliverDue();
    expect(texts(calls)).toEqual(['sendMessage a']);
  });

  it('sends nothing of what it has at hand to a chat that Telegram has just parked', async () => {
    const tooMany = toRefusal(429, 'Too Many Requests: retry after 5', { retry_after: 5 });
    const { store, deliverDue, calls, waits, later } = await office([tooMany], createPace());
    for (const person of [1, 2, 3])
      await store.converse(`telegram:${group}:${person}`, (session) => ({
        session: next(session),
        effects: [],
        outgoing: [toSend(letter(`to ${person}`), group)],
      }));
    expect(await deliverDue()).toBe(3);
    expect(calls).toHaveLength(1);
    expect(await waits()).toBe(3);
    later(4000);
    expect(await deliverDue()).toBe(0);
  });

  it('begins nothing more when it is stopping, and leaves the message', async () => {
    const { says, deliverDue, calls, waits, stopping } = await office();
    await says(toWang('a'));
    stopping.abort();
    await deliverDue();
    expect([calls, await waits()]).toEqual([[], 1]);
  });
});
