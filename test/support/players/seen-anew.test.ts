import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/bot/index.js';
import type { Screen } from '../../telegram-api/index.js';
import { buttonOf } from '../cards.js';
import { seenAnew } from './seen-anew.js';

const screen = (id: number, text: string): Screen => ({
  id,
  text,
  entities: [],
  buttons: [[{ text: '好', callback_data: '1m' }]],
  edited: false,
});
const reply = (text: string, replaces = false, label = '好'): Reply => ({
  card: { body: [{ kind: 'text', text }], keyboard: [[buttonOf(label)]] },
  replaces,
});

const [one, two, three] = [screen(1, 'one'), screen(2, 'two'), screen(3, 'three')];
const edited = screen(1, 'another');

describe('seenAnew', () => {
  it('sees new messages and edited ones, in the order of the chat', () => {
    expect(seenAnew([], [one, two], [reply('one'), reply('two')], null)).toEqual([one, two]);
    const replies = [reply('another', true), reply('three')];
    expect(seenAnew([one, two], [edited, two, three], replies, one)).toEqual([edited, three]);
  });

  it('sees a tapped message that its edit would have left as it was', () => {
    const replies = [reply('one', true), reply('two')];
    expect(seenAnew([one], [one, two], replies, one)).toEqual([one, two]);
    expect(seenAnew([one], [{ ...one }], [reply('one', true)], one)).toEqual([one]);
  });

  it('sees no message twice, where a new one came instead of an edit', () => {
    expect(seenAnew([one], [one, two], [reply('two', true)], one)).toEqual([two]);
  });

  it('misses a reply that did not come, or one too many', () => {
    const count = /1 replies, and 0 messages came/;
    expect(() => seenAnew([one], [one], [reply('one')], one)).toThrow(count);
    expect(() => seenAnew([one], [one], [reply('one', true)], null)).toThrow(count);
    expect(() => seenAnew([], [one, two], [reply('one')], null)).toThrow(/2 messages came/);
  });

  it('misses an edit that did not come', () => {
    const count = /1 replies, and 0 messages came/;
    expect(() => seenAnew([one], [one], [reply('another', true)], one)).toThrow(count);
    expect(() => seenAnew([one], [one], [reply('one', true, '下一步')], one)).toThrow(count);
  });
});
