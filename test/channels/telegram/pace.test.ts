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

  it.each([2, 3, 6])(
    'lets %i processes see less than 30 messages in any second together',
    (count) => {
      let now = 0;
      const times: number[] = [];
      const paces = Array.from({ length: count }, () =>
        createPace({ now: () => now, processes: () => count }),
      );
      for (; now < 5000; now++)
        for (const [index, pace] of paces.entries())
          while (pace.take(1000 * index + Math.floor(now / 5))) times.push(now);
      expect(busiest(times)).toBeLessThanOrEqual(30);
      expect(times.length).toBeGreaterThan(110);
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
    expect(pace.wait(1)).toBe(1020);
    expect(pace.take(1)).toBe(false);
    now = 1000;
    expect(pace.wait(1)).toBe(20);
    expect(pace.wait(2)).toBe(0);
  });
});

describe('unlimited', () => {
  it('lets nobody wait', () => {
    expect(Array.from({ length: 100 }, () => unlimited.wait(1))).not.toContain(1);
  });
});
