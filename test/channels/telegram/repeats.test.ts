import { describe, expect, it } from 'vitest';
import type { DecodedEvent } from '../../../src/channels/telegram/decoded.js';
import { createRepeats } from '../../../src/channels/telegram/repeats.js';

let updateId = 0;
const event = (more: Partial<DecodedEvent>): DecodedEvent => ({
  kind: 'event',
  updateId: ++updateId,
  conversation: 'telegram:1',
  chat: 1,
  user: 1,
  event: { kind: 'said', text: 'a', locale: 'en' },
  message: null,
  tap: null,
  ...more,
});
const said = (asked: number, text: string) =>
  event({ asked, event: { kind: 'said', text, locale: 'en' } });
const edited = (asked: number, text: string): DecodedEvent => ({
  ...said(asked, text),
  edited: true,
});
const picture = (asked: number, album: string) =>
  event({ asked, album, event: { kind: 'sent-unsupported', what: 'photo', locale: 'en' } });

describe('an edit', () => {
  it('of the last question is answered', () => {
    const { isStale } = createRepeats();
    expect([said(5, 'a'), edited(5, 'b'), edited(5, 'c')].map(isStale)).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('of an earlier question is not', () => {
    const { isStale } = createRepeats();
    expect([said(5, 'a'), said(6, 'b'), edited(5, 'c')].map(isStale)).toEqual([false, false, true]);
  });

  it('that leaves the text as it was is not', () => {
    const { isStale } = createRepeats();
    expect([said(5, 'a'), edited(5, 'a')].map(isStale)).toEqual([false, true]);
  });

  it('is answered where the bot has just begun', () => {
    const { isStale } = createRepeats();
    expect(isStale(edited(5, 'b'))).toBe(false);
  });

  it('is judged as before when it is delivered again', () => {
    const { isStale } = createRepeats();
    const one = edited(5, 'b');
    expect([said(5, 'a'), one, one].map(isStale)).toEqual([false, false, false]);
  });

  it('of an earlier question is not, where webhooks were shuffled', () => {
    const { isStale } = createRepeats();
    const [first, second] = [said(5, 'a'), said(6, 'b')];
    expect([second, first, edited(5, 'c')].map(isStale)).toEqual([false, false, true]);
  });

  it('is nothing to another conversation', () => {
    const { isStale } = createRepeats();
    isStale(said(9, 'a'));
    expect(isStale({ ...edited(5, 'c'), conversation: 'telegram:2' })).toBe(false);
  });
});

describe('an album', () => {
  it('is answered once', () => {
    const { isStale } = createRepeats();
    const first = picture(5, 'x');
    expect([first, picture(6, 'x'), first, picture(7, 'y')].map(isStale)).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });

  it('is answered for what is written under it', () => {
    const { isStale } = createRepeats();
    isStale(picture(5, 'x'));
    expect(isStale({ ...said(6, 'what is this?'), album: 'x' })).toBe(false);
  });
});
