import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('../../src', import.meta.url));

/** One import, or re-export, of a source file. */
export interface Import {
  /** The file that imports, `bot/say.ts`. */
  readonly from: string;
  /** A file, `knowledge/index.ts`, or a package's name. */
  readonly to: string;
  /** Whether it is gone at run time. */
  readonly typeOnly: boolean;
}

/** A source file without its comments and texts. */
export interface Source {
  /** `bot/say.ts` */
  readonly path: string;
  readonly code: string;
  readonly imports: readonly Import[];
}

/** Every file of `src`. */
export function readSources(): Source[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => {
      const text = readFileSync(join(src, path), 'utf8');
      return { path, code: bare(text), imports: importsOf(path, text) };
    });
}

const statement =
  /^(?:import|export)\s+(?<type>type\s)?(?:(?<names>[^'";]*?)\sfrom\s+)?'(?<name>[^']+)'/gm;
const dynamic = /\bimport\('(?<name>[^']+)'\)/g;

function importsOf(from: string, text: string): Import[] {
  const found = [...text.matchAll(statement), ...text.matchAll(dynamic)];
  return found.map(({ groups }) => ({
    from,
    to: resolved(from, groups?.name ?? ''),
    typeOnly: groups?.type !== undefined || isAllTypes(groups?.names),
  }));
}

/** `{ type A, type B }` */
function isAllTypes(names = ''): boolean {
  const listed = /^\{(?<list>[^}]*)\}$/s.exec(names.trim())?.groups?.list;
  const each =
    listed
      ?.split(',')
      .map((name) => name.trim())
      .filter(Boolean) ?? [];
  return each.length > 0 && each.every((name) => name.startsWith('type '));
}

function resolved(from: string, name: string): string {
  if (!name.startsWith('.')) return name;
  return relative(src, join(src, dirname(from), name)).replace(/\.js$/, '.ts');
}

function bare(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:'"`\\/])\/\/.*$/gm, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'/g, "''");
}
