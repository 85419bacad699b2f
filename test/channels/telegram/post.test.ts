import { describe, expect, it } from 'vitest';
import type { Card, Reply, Turn } from '../../../src/bot/index.js';
import { telegramPost } from '../../../src/channels/telegram/post.js';
import { toStoredEvent } from '../../../src/channels/telegram/stored-event.js';
import { brain } from '../../support/shipped-brain.js';
import { toTurn } from './contract/scripted-bot.js';
import { eventOf, inGroup, wang } from './updates.js';

const group = -1_002_000_000_001;
const alone = { chat: { id: wang.id, type: 'private' } };
const card = (title: string): Card => ({ title, body: [], keyboard: [] });
const reply = (title: string, replaces: boolean): Reply => ({ card: card(title), replaces });
const turn = (...replies: Reply[]): Turn => toTurn(replies, 'zh-CN');

/** The messages of a turn that answers a tap on message 5. */
function tell(chat: number, owner: string | null, replies: readonly Reply[], date = 90) {
  const decoded = eventOf('callback_query', {
    ...{ id: '1', from: wang, data: '1m' },
    message: { message_id: 5, date, text: 'a card', ...alone },
  });
  const read = telegramPost.read({
    ...{ conversation: `telegram:${chat}`, chat, event: toStoredEvent(decoded, false) },
    message: { id: 5, shown: owner === null ? null : { conversation: owner } },
  });
  if (read?.kind !== 'event') throw new Error('it is no event');
  return read.tell(turn(...replies)).map(({ kind, target }) => [kind, target]);
}

describe('telegramPost', () => {
  it('puts a card in the place of the one that was tapped, and others below', () => {
    expect(tell(wang.id, null, [reply('a', true), reply('b', true), reply('c', false)])).toEqual([
      ['edit', 5],
      ['send', null],
      ['send', null],
    ]);
  });

  it('sends anew what cannot be edited', () => {
    expect(tell(wang.id, null, [reply('a', true)], 0)).toEqual([['send', null]]);
  });

  it('moves in a group only a card of the same conversation', () => {
    const moved = [reply('a', true)];
    expect(tell(group, `telegram:${group}`, moved)).toEqual([['edit', 5]]);
    expect(tell(group, `telegram:${group}:7`, moved)).toEqual([['send', null]]);
    // Of a card that is forgotten nobody knows whose it was.
    expect(tell(group, null, moved)).toEqual([['send', null]]);
  });

  it('sends where the question stands', () => {
    const decoded = eventOf('message', inGroup({ text: '/menu' }, { message_thread_id: 3 }));
    const event = toStoredEvent({ ...decoded, thread: 3 }, false);
    const read = telegramPost.read({
      ...{ conversation: 'telegram:1', chat: group, event, message: null },
    });
    if (read?.kind !== 'event') throw new Error('it is no event');
    expect(read.tell(turn(reply('a', false)))).toMatchObject([
      { channel: 'telegram', chat: group, kind: 'send', payload: { replyTo: 7, thread: 3 } },
    ]);
  });

  it('asks who sends too much to slow down, in their language', () => {
    const event = toStoredEvent(eventOf('message', inGroup({ text: 'a' }, alone)), true);
    const read = telegramPost.read({
      ...{ conversation: 'telegram:1', chat: wang.id, event, message: null },
    });
    if (read?.kind !== 'notice') throw new Error('it is no notice');
    const { slow_down } = brain.knowledge.in['zh-CN'].phrases;
    expect(read.say(brain)).toMatchObject([{ payload: { message: { text: slow_down } } }]);
  });

  it('reads nothing of another version', () => {
    const event = { version: 99 };
    expect(telegramPost.read({ conversation: 'x', chat: 1, event, message: null })).toBeNull();
  });
});
