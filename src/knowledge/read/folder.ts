import type { Stats } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileProblem, type Problem } from '../problem.js';
import { type Role, roleOf, whyUnread } from './role.js';

/** A file of the content folder, as it lies there. */
export interface ContentFile {
  /** Within the content folder, with `/`. */
  readonly name: string;
  readonly role: Role;
  /** Null when it could not be read; then there is a problem that says why. */
  readonly bytes: Buffer | null;
}

/** The files of a content folder that have a role, by name, and what is wrong with the folder. */
export interface Folder {
  readonly files: readonly ContentFile[];
  readonly problems: readonly Problem[];
}

/** The largest file that is read, in bytes. */
export const maxFileBytes = 256 * 1024;

const maxDepth = 5;

/** Reads every file that has a role. Reading nothing outside of the folder, it follows no link out. */
export async function readFolder(dir: string): Promise<Folder> {
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();

  async function visit(name: string, root: string): Promise<void> {
    const role = roleOf(name);
    const read = await look(name, role, root).catch(whyUnreadable);
    if (typeof read === 'string') problems.push(fileProblem(name, read));
    if (role) files.push({ name, role, bytes: read instanceof Buffer ? read : null });
  }

  /** Reads a file, enters a folder, or says why neither can be done. */
  async function look(
    name: string,
    role: Role | null,
    root: string,
  ): Promise<Buffer | string | null> {
    const real = await realpath(join(dir, name));
    if (!real.startsWith(root + sep) && real !== root) return 'leads out of the content folder';
    const status = await stat(real);
    if (role) return readSafely(real, status);
    if (!status.isDirectory()) problems.push(fileProblem(name, whyUnread(name), 'warning'));
    else if (name.split('/').length > maxDepth) return 'is nested too deeply to be read';
    else if (!seen.has(real)) await enter(name, real, root);
    return null;
  }

  async function enter(name: string, real: string, root: string): Promise<void> {
    seen.add(real);
    const entries = (await readdir(real)).filter((entry) => !isLeftover(entry));
    await Promise.all(entries.map((entry) => visit(name ? `${name}/${entry}` : entry, root)));
  }

  try {
    const root = await realpath(dir);
    await enter('', root, root);
  } catch (error) {
    problems.push(fileProblem('.', whyUnreadable(error)));
  }
  files.sort((a, b) => (a.name < b.name ? -1 : 1));
  return { files, problems };
}

async function readSafely(real: string, status: Stats): Promise<Buffer | string> {
  // Asked before opening: opening a pipe would wait for a writer.
  if (!status.isFile()) return 'is not a file';
  if (status.size > maxFileBytes)
    return `is larger than ${maxFileBytes / 1024} KiB: spread it over more files`;
  return readFile(real);
}

/** Notes to people, and what editors and systems leave lying about. */
function isLeftover(entry: string): boolean {
  return /^\.|~$|^#.*#$|\.md$|\.sw[a-p]$|\.tmp$|^Thumbs\.db$/.test(entry);
}

function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  if (code === 'ENOENT') return 'is missing';
  if (code === 'ENOTDIR') return 'is not a folder';
  if (code === 'ELOOP') return 'is a link that leads to itself';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read: its permissions forbid it';
  return `cannot be read (${code})`;
}
