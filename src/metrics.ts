import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { AppWatch } from './app.js';
import type { ChannelWatch } from './channels/telegram/index.js';
import type { Metrics } from './channels/web/index.js';
import type { Store } from './store/index.js';

/** What those who run the bot can see of it. Nothing that people wrote, and nobody's number. */
export interface BotMetrics extends Metrics, AppWatch, ChannelWatch {}

const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

/** Makes the metrics of one bot. */
export function createMetrics(store: Pick<Store, 'depth'>): BotMetrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register, prefix: 'unbind_bot_' });
  const counter = (name: string, help: string, ...labelNames: string[]) =>
    new Counter({ name: `unbind_bot_${name}_total`, help, labelNames, registers });
  const histogram = (name: string, help: string, ...labelNames: string[]) =>
    new Histogram({
      ...{ name: `unbind_bot_${name}_seconds`, help, labelNames, registers },
      buckets: seconds,
    });

  const updates = counter('updates', 'Updates that came in, by what they mean', 'kind', 'new');
  const decisions = counter('decisions', 'Turns, by decision and topic', 'decision', 'topic');
  const aside = counter('aside', 'What was given up, by where it lay', 'where', 'reason');
  const damaged = counter('damaged_sessions', 'Sessions that could not be read and began anew');
  const calls = counter(
    'api_calls',
    'Calls of the Bot API, by what became of them',
    'method',
    'outcome',
  );
  const answers = histogram('answer', 'From the receipt of a question to its answer', 'channel');
  const deliveries = histogram('delivery', 'From an answer to its delivery', 'channel');
  const callTimes = histogram('api_call', 'How long calls of the Bot API take', 'method');
  addDepth(store, registers);

  return {
    contentType: register.contentType,
    read: () => register.metrics(),
    received: (kind, isNew) => updates.inc({ kind, new: String(isNew) }),
    turned: (conversation, { outcome: { decision, topics } }, waited) => {
      decisions.inc({ decision, topic: topics[0] ?? 'none' });
      if (waited !== null) answers.observe({ channel: channelOf(conversation) }, waited / 1000);
    },
    damaged: (sessions) => damaged.inc(sessions),
    putAside: (where, reason) => aside.inc({ where, reason: kindOf(reason) }),
    called: (method, answer, milliseconds) => {
      callTimes.observe({ method }, milliseconds / 1000);
      calls.inc({ method, outcome: outcomeOf(answer) });
    },
    delivered: (conversation, waited) =>
      deliveries.observe({ channel: channelOf(conversation) }, waited / 1000),
  };
}

const channelOf = (conversation: string): string => conversation.split(':', 1)[0] ?? '';

/** What is told of a reason: a label has few values. */
function kindOf(reason: string): string {
  return /^\d{3}\b/.exec(reason)?.[0] ?? reason.replace(/ at .*$/s, '').slice(0, 60);
}

function outcomeOf(answer: Parameters<ChannelWatch['called']>[1]): string {
  if (answer.kind === 'done') return 'ok';
  return answer.kind === 'refused' ? String(answer.code) : 'no-answer';
}

/** Counted when somebody looks. */
function addDepth(store: Pick<Store, 'depth'>, registers: Registry[]): void {
  const waiting = new Gauge({
    name: 'unbind_bot_waiting',
    help: 'Questions in the inbox and messages in the outbox that wait',
    labelNames: ['box'],
    registers,
    async collect() {
      const depth = await store.depth().catch(() => null);
      if (!depth) return;
      waiting.set({ box: 'inbox' }, depth.questions);
      waiting.set({ box: 'outbox' }, depth.messages);
      oldest.set({ box: 'inbox' }, depth.oldestQuestion / 1000);
      oldest.set({ box: 'outbox' }, depth.oldestMessage / 1000);
    },
  });
  const oldest = new Gauge({
    name: 'unbind_bot_oldest_waiting_seconds',
    help: 'The age of the oldest that waits',
    labelNames: ['box'],
    registers,
  });
}
