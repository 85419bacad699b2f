import { beforeEach, describe, expect, it } from 'vitest';
import { toRefusal } from '../src/channels/telegram/failure.js';
import { type BotMetrics, createMetrics } from '../src/metrics.js';
import { toTurn } from './channels/telegram/contract/scripted-bot.js';

let metrics: BotMetrics;
let depth = { questions: 0, oldestQuestion: 0, messages: 0, oldestMessage: 0 };
beforeEach(() => {
  metrics = createMetrics({ depth: async () => depth });
});

/** The lines of one metric, without its name and the `unbind_bot_` before it. */
async function linesOf(name: string): Promise<string[]> {
  const text = await metrics.read();
  return text.split('\n').flatMap((line) => {
    const [, found] = new RegExp(`^unbind_bot_${name}(\\{.*| .*)$`).exec(line) ?? [];
    return found === undefined ? [] : [found.trim()];
  });
}

describe('createMetrics', () => {
  it('counts updates by what they mean, and those that came again', async () => {
    metrics.received('event', true);
    metrics.received('event', true);
    metrics.received('event', false);
    expect(await linesOf('updates_total')).toEqual([
      '{kind="event",new="true"} 2',
      '{kind="event",new="false"} 1',
    ]);
  });

  it('counts turns by decision and topic, and how long people waited for them', async () => {
    const { outcome, ...turn } = toTurn([], 'en');
    metrics.turned('telegram:42', { ...turn, outcome: { ...outcome, topics: ['why_unbind'] } }, 80);
    metrics.turned('web:x', { ...turn, outcome }, null);
    expect(await linesOf('decisions_total')).toEqual([
      '{decision="answer",topic="why_unbind"} 1',
      '{decision="answer",topic="none"} 1',
    ]);
    expect(await linesOf('answer_seconds_sum')).toEqual(['{channel="telegram"} 0.08']);
    expect(await linesOf('answer_seconds_bucket')).toContain('{le="0.1",channel="telegram"} 1');
  });

  it('counts calls by method and by what became of them', async () => {
    metrics.called('sendMessage', { kind: 'done', result: {} }, 20);
    metrics.called('sendMessage', toRefusal(429, 'Too Many Requests'), 10);
    metrics.called('sendMessage', { kind: 'no-answer', reason: 'ECONNRESET' }, 10);
    expect(await linesOf('api_calls_total')).toEqual([
      '{method="sendMessage",outcome="ok"} 1',
      '{method="sendMessage",outcome="429"} 1',
      '{method="sendMessage",outcome="no-answer"} 1',
    ]);
    expect(await linesOf('api_call_seconds_count')).toEqual(['{method="sendMessage"} 3']);
  });

  it('counts what was given up by few reasons, whatever Telegram says', async () => {
    metrics.putAside('outbox', '400 Bad Request: message 17 is too long');
    metrics.putAside('outbox', '400 Bad Request: chat not found');
    metrics.putAside('inbox', 'TypeError at respond (file:///app/respond.js:1:2)');
    expect(await linesOf('aside_total')).toEqual([
      '{where="outbox",reason="400"} 2',
      '{where="inbox",reason="TypeError"} 1',
    ]);
  });

  it('measures deliveries and counts damaged sessions', async () => {
    metrics.delivered('telegram:42:7', 1200);
    metrics.damaged(3);
    expect(await linesOf('delivery_seconds_sum')).toEqual(['{channel="telegram"} 1.2']);
    expect(await linesOf('damaged_sessions_total')).toEqual(['3']);
  });

  it('counts what waits when somebody looks', async () => {
    depth = { questions: 2, oldestQuestion: 500, messages: 3, oldestMessage: 61_000 };
    expect(await linesOf('waiting')).toEqual(['{box="inbox"} 2', '{box="outbox"} 3']);
    expect(await linesOf('oldest_waiting_seconds')).toEqual([
      '{box="inbox"} 0.5',
      '{box="outbox"} 61',
    ]);
  });

  it('can be read while the database is away', async () => {
    const away = createMetrics({ depth: () => Promise.reject(new Error('away')) });
    expect(await away.read()).toContain('unbind_bot_process_cpu_seconds_total');
  });

  it('tells nobody’s number', async () => {
    metrics.turned('telegram:5000000001', toTurn([], 'en'), 1);
    metrics.delivered('telegram:-1002000000001:5000000001', 1);
    expect(await metrics.read()).not.toMatch(/5000000001|1002000000001/);
  });
});
