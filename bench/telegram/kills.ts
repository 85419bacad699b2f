/**
 * Kills bots at random instants while people ask: `npm run bench:kills -- 200` (kills of each variant; 200
 * unless told). SQLite, and PostgreSQL where `KILLS_DATABASE_URL` names an empty database.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killAgainAndAgain } from '../../test/channels/telegram/contract/kill-bot.js';
import { ownBots } from '../../test/channels/telegram/contract/scripted-bot.js';

const kills = Number(process.argv[2] ?? 200);
const folder = mkdtempSync(join(tmpdir(), 'unbind-bot-kills-'));
const { KILLS_DATABASE_URL: postgres } = process.env;
const databases = [
  ...ownBots.map((_, index) => `sqlite:${join(folder, `${index}.sqlite`)}`),
  ...(postgres === undefined ? [] : ownBots.map(() => postgres)),
];
for (const [index, database] of databases.entries()) {
  const variant = ownBots[index % ownBots.length];
  if (!variant) continue;
  const report = await killAgainAndAgain({ ...variant, database, kills, people: 12, life: 1200 });
  const { asked, unanswered, outOfOrder, twice, repeated } = report;
  process.stdout.write(
    `${variant.library} by ${variant.mode}, ${database.split(':')[0]}: ${kills} kills, ${asked} questions, ` +
      `unanswered ${unanswered.length}, out of order ${outOfOrder.length}, ` +
      `twice ${twice.length + repeated.length}\n`,
  );
}
rmSync(folder, { recursive: true, force: true });
