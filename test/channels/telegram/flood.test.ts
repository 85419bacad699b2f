import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Pressure,
  tapCost,
  type Verdict,
  weighFlood,
} from '../../../src/channels/telegram/flood.js';
import { createFloodWatch } from '../../../src/channels/telegram/flood-watch.js';

const limits = { most: 4, every: 1000 };

/** The verdicts on messages that come at these times. */
function verdicts(times: readonly number[], cost = 1): Verdict[] {
  let pressure: Pressure | null = null;
  return times.map((at) => {
    const { verdict, after } = weighFlood(pressure, at, cost, limits);
    pressure = after;
    return verdict;
  });
}

describe('weighFlood', () => {
  it('answers the first few, asks once to slow down, and passes over the rest', () => {
    expect(verdicts([0, 0, 0, 0, 0, 0, 0])).toEqual([
      ...Array(4).fill('answer'),
      'notice',
      'pass-over',
      'pass-over',
    ]);
  });

  it('answers who goes on slowly', () => {
    expect(verdicts([0, 0, 0, 0, 0, 1000, 2000])).toEqual([
      ...Array(4).fill('answer'),
      'notice',
      'answer',
      'answer',
    ]);
  });

  it('asks again once somebody slowed down, and not before', () => {
    const burst = (at: number) => [at, at, at, at, at];
    expect(verdicts([...burst(0), 1000, 1001]).slice(-2)).toEqual(['answer', 'pass-over']);
    expect(verdicts([...burst(0), ...burst(60_000)]).at(-1)).toBe('notice');
  });

  it('lets four taps pass for a message', () => {
    expect(verdicts(Array(17).fill(0), tapCost).filter((one) => one === 'answer')).toHaveLength(16);
  });

  it('stands still where the clock is set back', () => {
    expect(verdicts([5000, 5000, 5000, 5000, 0, 5000]).slice(-2)).toEqual(['notice', 'pass-over']);
  });

  it('answers at any times no more than it may, and gives notice before it is silent', () => {
    const times = fc.array(fc.nat(3000), { maxLength: 60 }).map((gaps) => {
      let at = 0;
      return gaps.map((gap) => (at += gap));
    });
    fc.assert(
      fc.property(times, (at) => {
        const all = verdicts(at);
        const answered = all.filter((one) => one === 'answer').length;
        const elapsed = (at.at(-1) ?? 0) - (at[0] ?? 0);
        expect(answered).toBeLessThanOrEqual(limits.most + elapsed / limits.every);
        const silent = all.indexOf('pass-over');
        if (silent >= 0) expect(all.slice(0, silent)).toContain('notice');
      }),
    );
  });
});

describe('a flood watch', () => {
  it('looks at each person alone', () => {
    const watch = createFloodWatch(limits);
    for (let update = 0; update < 300; update++) watch.decide('telegram:1', update, 0);
    expect(watch.decide('telegram:1', 300, 0)).toBe('pass-over');
    expect(watch.decide('telegram:2', 301, 0)).toBe('answer');
  });

  it('judges an update that is delivered again as before', () => {
    const watch = createFloodWatch(limits);
    const twice = [1, 2, 3, 4, 5, 6].map((update) => [
      watch.decide('telegram:1', update, 0),
      watch.decide('telegram:1', update, 50),
    ]);
    expect(twice.map(([first]) => first)).toEqual([
      ...Array(4).fill('answer'),
      'notice',
      'pass-over',
    ]);
    for (const [first, second] of twice) expect(second).toBe(first);
  });

  it('forgets who came longest ago', () => {
    const watch = createFloodWatch({ most: 1, every: 1e9 }, 2);
    for (const [update, person] of ['a', 'b', 'c'].entries()) watch.decide(person, update, 0);
    expect(watch.decide('c', 4, 0)).toBe('notice');
    expect(watch.decide('a', 5, 0)).toBe('answer');
  });
});
