import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/store/index.js';
import { startPostgres, stopPostgres } from '../../test/support/postgres/start-postgres.js';
import { measure } from './measure.js';

/**
 * How many messages a second the store takes all the way (received, answered, delivered), by how many
 * come together: `npm run bench:store`. Every commit goes to the disk.
 */
const folder = await mkdtemp(join(tmpdir(), 'unbind-bot-bench-store-'));
// Beside it: another user runs the server, and cannot enter ours.
const cluster = await mkdtemp(join(tmpdir(), 'unbind-bot-bench-postgres-'));
const server = await startPostgres(cluster, { owner: process.pid, durable: true });
try {
  const line = (cells: readonly string[]) => `${cells.map((cell) => cell.padStart(11)).join('')}\n`;
  process.stdout.write(
    line(['', 'together', 'messages/s', 'receive µs', 'answer µs', 'deliver µs']),
  );
  for (const [name, url] of [
    ['SQLite', `sqlite:${join(folder, 'bench.sqlite')}`],
    ['PostgreSQL', server.url],
  ] as const)
    for (const together of [1, 8, 32, 100]) {
      const figures = await measureOnce(name, url, together);
      process.stdout.write(line([name, String(together), ...figures]));
    }
} finally {
  await stopPostgres(server.pid, cluster);
  await rm(folder, { recursive: true, force: true });
}

async function measureOnce(name: string, url: string, together: number): Promise<string[]> {
  const fresh = name === 'SQLite' ? `${url}-${together}` : url;
  const store = await openStore(fresh);
  // Long over when the next measurement uses the same numbers.
  await store.prune({ inbox: -1000, outbox: -1000, sessions: -1000 });
  const messages = together * Math.ceil(Math.min(3000, 300 + together * 50) / together);
  const { receive, answer, deliver } = await measure(store, messages, together);
  await store.close();
  const each = (seconds: number) => ((seconds / messages) * 1e6).toFixed(0);
  const rate = messages / (receive + answer + deliver);
  return [rate.toFixed(0), each(receive), each(answer), each(deliver)];
}
