import { expect, it } from 'vitest';
import { startTelegramApi } from './index.js';
import { startSteadyBot } from './support/steady-bot.js';

const questions = Array.from({ length: 5 }, () => ({ text: 'q{n}.', wants: 're q{n}.' }));

it('a bot that does everything right is blamed for nothing, whatever goes wrong', async () => {
  const telegram = await startTelegramApi({
    pace: 'off',
    webhook: { pause: 10, duplicates: 0.2 },
    faults: { share: 0.2, hang: 4000, slow: 50, kinds: everythingBut429() },
  });
  const bot = await startSteadyBot(telegram);
  const report = await telegram.crowd({ people: 40, questions, manner: 'at-once', within: 60_000 });
  await telegram.settles(200);
  expect(report).toMatchObject({ asked: 200, unanswered: [], outOfOrder: [], twice: [] });
  const ends = report.people.map((id) => telegram.transcript(id).at(-1)?.text);
  expect(ends.filter((text) => !text?.endsWith('edited'))).toEqual([]);
  await telegram.stop();
  await bot.close();
}, 600_000);

it('nor for a pace that it keeps to when told', async () => {
  const telegram = await startTelegramApi({ pace: { burst: 2 } });
  const bot = await startSteadyBot(telegram);
  const report = await telegram.crowd({ people: 3, questions: questions.slice(0, 2) });
  expect(report).toMatchObject({ asked: 6, unanswered: [], outOfOrder: [] });
  await telegram.settles(200);
  expect(telegram.pace()).toMatchObject({ early: 0, group: 0 });
  expect(telegram.pace().chat).toBeGreaterThan(0);
  await telegram.stop();
  await bot.close();
});

/** A second for each 429 would take too long here; the second test has them. */
function everythingBut429() {
  return { 'server-error': 1, reset: 1, 'lost-answer': 1, hang: 1, malformed: 1, slow: 1 };
}
