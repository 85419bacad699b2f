import { describe, expect, it } from 'vitest';
import { createPace, unlimited } from '../../../src/channels/telegram/pace.js';

/** Sends whatever may be sent until the time is over, and tells when each was. */
function sends(chats: readonly number[], until: number): number[] {
  let now = 0;
  const pace = createPace({ now: () => now });
  const times: number[] = [];
  for (; now < until; now++) for (const chat of chats) while (pace.take(chat)) times.push(now);
  return times;
}

/** The most that any second saw. */
function busiest(times: readonly number[]): number {
  return Math.max(...times.map((from) => times.filter((t) => t >= from && t < from + 1000).length));
}

describe('createPace', () => {
  it('lets no second see 30 messages, and no few go unsent', () => {
    const times = sends(
      Array.from({ length: 500 }, (_, chat) => chat + 1),
      5000,
    );
    expect(busiest(times)).toBeLessThan(30);
    expect(times.length).toBeGreaterThan(110);
  });

  it.each([2, 3, 6, 8, 11, 15, 29])(
    'lets %i processes see less than 30 messages in any second together',
    (count) => {
      let now = 0;
      const times: number[] = [];
      const paces = Array.from({ length: count }, () =>
        createPace({ now: () => now, processes: () => count }),
      );
      for (; now < 5000; now++)
        for (const [index, pace] of paces.entries())
          while (pace.take(10_000 * index + now)) times.push(now);
      expect(busiest(times)).toBeLessThanOrEqual(30);
      expect(times.length).toBeGreaterThan(70);
    },
  );

  it('takes the share of a process that is gone', () => {
    let now = 0;
    let processes = 2;
    const pace = createPace({ now: () => now, processes: () => processes });
    const sent = (until: number): number => {
      let count = 0;
      for (; now < until; now++) while (pace.take(now)) count++;
      return count;
    };
    const half = sent(5000);
    processes = 1;
    expect(sent(10_000) / half).toBeGreaterThan(1.8);
  });

  it('lets a chat have a few at once and then one a second', () => {
    expect(sends([1], 3100)).toEqual([0, 0, 0, 0, 1020, 2040, 3060]);
  });

  it('lets a group have 20 a minute', () => {
    const times = sends([-1], 60_000);
    expect(times.length).toBeLessThanOrEqual(23);
    expect(times.length).toBeGreaterThanOrEqual(20);
  });

  it('tells how long to wait, and takes no place for it', () => {
    let now = 0;
    const pace = createPace({ now: () => now });
    for (let count = 0; count < 4; count++) expect(pace.take(1)).toBe(true);
    expect(pace.waits(1)).toEqual({ chat: 1020, all: 0 });
    expect(pace.take(1)).toBe(false);
    now = 1000;
    expect(pace.waits(1)).toEqual({ chat: 20, all: 0 });
    expect(pace.waits(2)).toEqual({ chat: 0, all: 0 });
  });

  it('holds a chat for as long as Telegram wants, and no other', () => {
    let now = 0;
    const pace = createPace({ now: () => now });
    pace.hold(-1, 5000);
    expect(pace.waits(-1).chat).toBe(5000);
    expect(pace.take(-1)).toBe(false);
    expect(pace.take(-2)).toBe(true);
    now = 4999;
    expect(pace.take(-1)).toBe(false);
    now = 5000;
    expect(pace.take(-1)).toBe(true);
  });

  it('does not shorten a pause', () => {
    const pace = createPace({ now: () => 0 });
    pace.hold(1, 5000);
    pace.hold(1, 1000);
    expect(pace.waits(1).chat).toBe(5000);
  });
});

describe('unlimited', () => {
  it('lets nobody wait', () => {
    for (let count = 0; count < 100; count++) expect(unlimited.take(1)).toBe(true);
    expect(unlimited.waits(1)).toEqual({ chat: 0, all: 0 });
  });
});
