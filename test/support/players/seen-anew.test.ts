import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/bot/index.js';
import type { Screen } from '../../telegram-api/index.js';
import { seenAnew } from './seen-anew.js';

const screen = (id: number, text: string): Screen => ({
  id,
  text,
  entities: [],
  buttons: [],
  edited: false,
});
const reply = (replaces: boolean): Reply => ({ card: { body: [], keyboard: [] }, replaces });

const [one, two, three] = [screen(1, 'one'), screen(2, 'two'), screen(3, 'three')];
const edited = screen(1, 'another');

describe('seenAnew', () => {
  it('sees new messages and edited ones, in the order of the chat', () => {
    expect(seenAnew([], [one, two], [reply(false), reply(false)], null)).toEqual([one, two]);
    const replies = [reply(true), reply(false)];
    expect(seenAnew([one, two], [edited, two, three], replies, one)).toEqual([edited, three]);
  });

  it('sees a tapped message that its edit would have left as it was', () => {
    const replies = [reply(true), reply(false)];
    expect(seenAnew([one], [one, two], replies, one)).toEqual([one, two]);
    expect(seenAnew([one], [{ ...one }], [reply(true)], one)).toEqual([one]);
  });

  it('sees no message twice, where a new one came instead of an edit', () => {
    expect(seenAnew([one], [one, two], [reply(true)], one)).toEqual([two]);
  });

  it('misses a reply that did not come, or one too many', () => {
    const count = /1 replies, and 0 messages came/;
    expect(() => seenAnew([one], [one], [reply(false)], one)).toThrow(count);
    expect(() => seenAnew([one], [one], [reply(true)], null)).toThrow(count);
    expect(() => seenAnew([], [one, two], [reply(false)], null)).toThrow(/2 messages came/);
  });
});
