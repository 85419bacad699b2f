import { describe, expect, it, onTestFinished } from 'vitest';
import { startAnswering } from '../src/answering.js';
import type { Answered } from '../src/app.js';
import { createLog } from './channels/telegram/some-knowledge.js';

const nothing: Answered = { isMore: false, answered: 0, aside: [] };

/** Answers as it is told, in turn, and then nothing more. */
function start(...turns: readonly (Answered | Error)[]) {
  const left = [...turns];
  const { log, lines } = createLog();
  let told = 0;
  let asked = 0;
  const app = {
    answerSome: async () => {
      asked++;
      const turn = left.shift() ?? nothing;
      if (turn instanceof Error) throw turn;
      return turn;
    },
  } as Parameters<typeof startAnswering>[0];
  const loop = startAnswering(app, () => told++, log);
  onTestFinished(loop.stop);
  return { loop, lines, left, told: () => told, asked: () => asked };
}

describe('startAnswering', () => {
  it('goes on as long as there is more, and tells when something is to be delivered', async () => {
    const more = { ...nothing, isMore: true };
    const { left, told } = start({ ...more, answered: 3 }, more, { ...nothing, answered: 1 });
    await expect.poll(() => left).toEqual([]);
    await expect.poll(told).toBe(2);
  });

  it('looks by itself for what other processes leave', async () => {
    const { asked } = start();
    await expect.poll(asked).toBeGreaterThan(2);
  });

  it('logs what could not be answered, by its number and where it went wrong', async () => {
    const reason = 'TypeError at respond (respond.js:1:2)';
    const { lines } = start({ ...nothing, aside: [{ updateId: 7, reason }] });
    await expect
      .poll(() => lines)
      .toEqual([`error {"updateId":7,"reason":"${reason}"} a question could not be answered`]);
  });

  it('says that the database failed, without its words, and tries again', async () => {
    const { lines, left, told } = start(new Error('row "my password"'), {
      ...nothing,
      answered: 1,
    });
    await expect.poll(() => left).toEqual([]);
    await expect.poll(told).toBe(1);
    expect(lines).toEqual([
      'error {"error":"Error"} questions could not be answered; trying again',
    ]);
  });
});
