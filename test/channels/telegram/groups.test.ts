import { afterEach, beforeEach, expect, it } from 'vitest';
import { respond, type Session } from '../../../src/bot/index.js';
import { decode } from '../../../src/channels/telegram/decode.js';
import type { DecodedEvent } from '../../../src/channels/telegram/decoded.js';
import { encode } from '../../../src/channels/telegram/encode.js';
import { answerInline } from '../../../src/channels/telegram/inline.js';
import { toPlace } from '../../../src/channels/telegram/place.js';
import { toReader } from '../../../src/channels/telegram/reader.js';
import { brain } from '../../support/shipped-brain.js';
import { startTelegramApi, type TelegramApi } from '../../telegram-api/index.js';
import { type Caller, createCaller } from '../../telegram-api/support/caller.js';

/** Decoding and encoding against a strict Telegram, with as little between them as will do. */

let telegram: TelegramApi;
let call: Caller;
let offset: number;
let sessions: Map<string, Session>;

beforeEach(async () => {
  telegram = await startTelegramApi();
  call = createCaller(telegram);
  offset = 0;
  sessions = new Map();
});

afterEach(() => telegram.stop());

/** Answers everything that came; returns what it was. */
async function answersAll(): Promise<string[]> {
  const { username } = telegram;
  const reader = toReader(brain.knowledge, { username, defaultLocale: 'zh-CN' });
  const { result } = await call('getUpdates', { offset });
  const updates = result as { update_id: number }[];
  const kinds: string[] = [];
  for (const update of updates) {
    offset = update.update_id + 1;
    const decoded = decode(update, reader);
    kinds.push(decoded.kind);
    if (decoded.kind === 'event') await answers(decoded);
    if (decoded.kind === 'inline')
      await call('answerInlineQuery', answerInline(brain, username, decoded));
    if (decoded.kind === 'stray-tap')
      await call('answerCallbackQuery', {
        callback_query_id: decoded.callbackId,
        text: decoded.hint,
        show_alert: true,
      });
  }
  await call('getUpdates', { offset });
  return kinds;
}

async function answers(asked: DecodedEvent): Promise<void> {
  const { conversation, event, tap, message, chat } = asked;
  if (tap) await call('answerCallbackQuery', { callback_query_id: tap.callbackId });
  const turn = respond(brain, sessions.get(conversation) ?? null, event);
  sessions.set(conversation, turn.session);
  for (const { card, replaces } of turn.replies)
    if (replaces && message?.shown)
      await call('editMessageText', { chat_id: chat, message_id: message.id, ...encode(card) });
    else await call('sendMessage', { chat_id: chat, ...encode(card), ...toPlace(asked) });
}

it('answers who asks in a group, and lets them alone move the card', async () => {
  const group = telegram.group();
  const wang = telegram.person({ language_code: 'zh-hans' }).in(group);
  const li = telegram.person({ language_code: 'en' }).in(group);
  wang.writes('大家好，怎么解绑手机');
  wang.writes(`@${telegram.username} 怎么解绑手机`);
  expect(await answersAll()).toEqual(['reachability', 'ignored', 'event']);
  expect(wang.screens).toHaveLength(1);
  expect(wang.screen.text).toContain('手机');

  const [first] = wang.screen.buttons.flat();
  const hinted = li.taps(first?.text ?? '');
  expect(await answersAll()).toEqual(['stray-tap']);
  expect(await hinted).toEqual({ text: expect.stringContaining('somebody else'), alert: true });

  const moved = wang.taps(first?.text ?? '');
  expect(await answersAll()).toEqual(['event']);
  await moved;
  expect(wang.screens).toHaveLength(1);

  li.replies('and my email?');
  expect(await answersAll()).toEqual(['event']);
  expect(li.screens).toHaveLength(2);
  expect([...sessions.keys()]).toEqual([
    `telegram:${group.id}:${wang.user.id}`,
    `telegram:${group.id}:${li.user.id}`,
  ]);
});

it('hears that a group has moved, and that people block it', async () => {
  const group = telegram.group({ type: 'group' });
  await answersAll();
  group.migrates();
  const wang = telegram.person();
  wang.writes('/start');
  wang.blocks();
  expect(await answersAll()).toEqual(['migrated', 'migrated', 'event', 'reachability']);
});

it('shows the guides in any chat, and goes on in its own', async () => {
  const wang = telegram.person({ language_code: 'zh-hans' });
  const asked = wang.asks('解绑手机');
  await answersAll();
  const { results, personal } = await asked;
  expect(personal).toBe(true);
  const [guide] = results;
  if (!guide) throw new Error('nothing was offered');
  const picked = wang.picked(wang.picks(guide, '解绑手机') ?? '');
  expect(picked.text).toContain('手机');
  const url = picked.buttons.flat().at(-1)?.url ?? '';
  wang.writes(`/start ${new URL(url).searchParams.get('start')}`);
  await answersAll();
  expect(wang.screen.text).toContain(guide.title ?? '?');
});
