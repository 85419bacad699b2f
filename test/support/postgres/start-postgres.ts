import { execFile, spawn } from 'node:child_process';
import { chmod, chown, mkdir, open, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { type Binaries, findBinaries } from './binaries.js';

/** A PostgreSQL of its own, in a folder of its own. */
export interface PostgresServer {
  /** `postgres://postgres@127.0.0.1:54321/postgres` */
  readonly url: string;
  /** Of the process that ends the server when it gets SIGTERM. */
  readonly pid: number;
}

export interface PostgresOptions {
  /** Ends with this process, however that ends. */
  readonly owner: number;
  /** Whether commits go to the disk; tests of what is right need not wait for that. */
  readonly durable: boolean;
}

/**
 * Makes a cluster and starts it. Takes some two seconds.
 *
 * @param folder in one that everyone can enter: where we are root, another user runs the server
 */
export async function startPostgres(
  folder: string,
  options: PostgresOptions,
): Promise<PostgresServer> {
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o755);
  const binaries = await findBinaries(folder);
  const data = join(folder, 'data');
  await makeCluster(binaries, data);
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const pid = await startKeeper(binaries, { folder, data, port }, options);
    const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
    if (await answers(url)) return { url, pid };
    if (attempt === 3) throw new Error(`PostgreSQL does not start: see ${folder}/log`);
  }
}

/** Ends the server and deletes its folder. */
export async function stopPostgres(pid: number, folder: string): Promise<void> {
  try {
    process.kill(pid, 'SIGTERM');
    while (isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 20));
  } catch {
    // It has ended.
  }
  await rm(folder, { recursive: true, force: true });
}

async function makeCluster({ initdb, user }: Binaries, data: string): Promise<void> {
  await mkdir(data);
  if (user) await chown(data, user.uid, user.gid);
  await promisify(execFile)(
    initdb,
    ['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--no-locale', '--no-sync'],
    { ...user, cwd: data },
  );
}

/** The keeper lives as long as the server; it ends the server when its owner is gone. */
const keeper = `
const { spawn } = require('node:child_process');
const [owner, user, program, ...args] = process.argv.slice(1);
const server = spawn(program, args, { ...JSON.parse(user), cwd: '/', stdio: ['ignore', 'inherit', 'inherit'] });
const stop = () => server.kill('SIGQUIT');
process.on('SIGTERM', stop).on('SIGINT', () => {});
server.on('exit', () => process.exit());
setInterval(() => { try { process.kill(Number(owner), 0); } catch { stop(); } }, 500);
`;

async function startKeeper(
  { postgres, user }: Binaries,
  { folder, data, port }: { folder: string; data: string; port: number },
  { owner, durable }: PostgresOptions,
): Promise<number> {
  const settings = [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    'max_connections=150',
    ...(durable ? [] : ['fsync=off', 'full_page_writes=off']),
  ].flatMap((setting) => ['-c', setting]);
  const log = await open(join(folder, 'log'), 'a');
  const child = spawn(
    process.execPath,
    ['-e', keeper, String(owner), JSON.stringify(user ?? {}), postgres, '-D', data, ...settings],
    { detached: true, stdio: ['ignore', log.fd, log.fd] },
  );
  child.unref();
  await log.close();
  if (child.pid === undefined) throw new Error('PostgreSQL could not be started');
  return child.pid;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function answers(url: string): Promise<boolean> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return true;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  return false;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
