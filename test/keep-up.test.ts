import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { keepUp } from '../src/keep-up.js';
import { createLog } from './channels/telegram/some-knowledge.js';

const alive = { workers: 1, freed: 0 };

/** Keeps a store up that does as it is told. */
async function start(store: Partial<Parameters<typeof keepUp>[0]>) {
  const { log, lines } = createLog();
  const whole = { beat: async () => alive, prune: async () => 0, ...store };
  const upkeep = await keepUp(whole, { texts: 7 }, log);
  onTestFinished(upkeep.stop);
  return { upkeep, lines };
}

describe('keepUp', () => {
  it('has told that the process lives before anything else is done', async () => {
    const log: string[] = [];
    await start({
      beat: async () => {
        await sleep(20);
        log.push('beat');
        return alive;
      },
    });
    expect(log).toEqual(['beat']);
  });

  it('rejects when the database is away at the start', async () => {
    const beat = () => Promise.reject(new Error('away'));
    await expect(start({ beat })).rejects.toThrow('away');
  });

  it('tells it again each second, until it is stopped', async () => {
    let beats = 0;
    const { upkeep } = await start({
      beat: async () => {
        beats++;
        return alive;
      },
    });
    await sleep(2500);
    await upkeep.stop();
    const before = beats;
    expect(before).toBeGreaterThanOrEqual(2);
    expect(before).toBeLessThanOrEqual(5);
    await sleep(1200);
    expect(beats).toBe(before);
  });

  it('knows how many processes there are', async () => {
    let workers = 1;
    const { upkeep } = await start({ beat: async () => ({ ...alive, workers }) });
    expect(upkeep.processes()).toBe(1);
    workers = 3;
    await expect.poll(upkeep.processes, { timeout: 3000 }).toBe(3);
  });

  it('deletes what is old, as long as it is to be kept, and says how much that was', async () => {
    const retentions: unknown[] = [];
    const { lines } = await start({
      prune: async (retention) => {
        retentions.push(retention);
        return 12;
      },
    });
    await expect.poll(() => retentions).toEqual([{ texts: 7 }]);
    expect(lines).toEqual(['info {"rows":12} what was old is deleted']);
  });

  it('says that the database failed, without what it quotes, and tries again', async () => {
    let beats = 0;
    const { lines } = await start({
      beat: async () => {
        beats++;
        if (beats === 2)
          throw Object.assign(new Error('value "my password" is too long'), { code: '22001' });
        return alive;
      },
    });
    await expect.poll(() => beats, { timeout: 3000 }).toBeGreaterThan(2);
    expect(lines).toEqual([
      'error {"what":"beat","error":"Error 22001"} the database failed; trying again',
    ]);
  });
});
