/**
 * Kills bots at random instants while people ask, on both libraries, by polling and over a webhook, on SQLite
 * and PostgreSQL: `npm run bench:kills`, or `-- --kills 5` for so many of each instead of 25.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { killAgainAndAgain } from '../../test/channels/telegram/contract/kill-bot.js';
import { ownBots, type Variant } from '../../test/channels/telegram/contract/scripted-bot.js';
import { withPostgres } from './with-postgres.js';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '25' }, people: { type: 'string', default: '12' } },
});
const [kills, people] = [Number(values.kills), Number(values.people)];
/** Milliseconds that a bot lives at most. */
const life = 1200;

const folder = mkdtempSync(join(tmpdir(), 'unbind-bot-kills-'));
const total = { kills: 0, asked: 0, unanswered: 0, outOfOrder: 0, twice: 0 };
let isMissed = false;

async function measure(variant: Variant, kind: string, database: string): Promise<void> {
  const report = await killAgainAndAgain({ ...variant, database, kills, people, life });
  const figures = {
    ...{ kills, asked: report.asked },
    ...{ unanswered: report.unanswered.length, outOfOrder: report.outOfOrder.length },
    twice: report.twice.length + report.repeated.length,
  };
  isMissed ||= figures.unanswered > 0 || figures.outOfOrder > 0 || figures.twice > kills;
  for (const name of Object.keys(total) as (keyof typeof total)[]) total[name] += figures[name];
  print(variant.library, variant.mode, kind, ...Object.values(figures));
}

function print(...cells: readonly (string | number)[]): void {
  process.stdout.write(
    `${cells
      .map((cell) => String(cell).padEnd(13))
      .join('')
      .trimEnd()}\n`,
  );
}

print(
  'library',
  'updates by',
  'database',
  'kills',
  'questions',
  'unanswered',
  'not in order',
  'twice',
);
await withPostgres(async (makeDatabase) => {
  for (const variant of ownBots) {
    const { library, mode } = variant;
    await measure(variant, 'SQLite', `sqlite:${join(folder, `${library}-${mode}.sqlite`)}`);
    await measure(variant, 'PostgreSQL', await makeDatabase());
  }
});
print('all', '', '', ...Object.values(total));
rmSync(folder, { recursive: true, force: true });
process.exitCode = isMissed ? 1 : 0;
