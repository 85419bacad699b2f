import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One file of the page, as it is served. */
export interface PageFile {
  /** `index.html`, relative to the page's folder, which has no folders. */
  readonly name: string;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly etag: string;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
};

/** The page has not been built where it was looked for. */
export class PageNotBuilt extends Error {
  override readonly name = 'PageNotBuilt';

  constructor(readonly folder: string) {
    super(`There is no built chat page in ${folder}; run \`npm run build\`.`);
  }
}

/** Where the built page is: beside this file in dist, or in dist when this file runs from src. */
export function builtPage(): URL {
  const beside = new URL('./page/', import.meta.url);
  return isBuilt(beside) ? beside : new URL('../../../dist/channels/web/page/', import.meta.url);
}

/**
 * Reads the built page.
 *
 * @throws {PageNotBuilt}
 */
export function readPage(folder: URL): PageFile[] {
  if (!isBuilt(folder)) throw new PageNotBuilt(fileURLToPath(folder));
  return readdirSync(folder).flatMap((name) => {
    const type = types[extname(name)];
    if (type === undefined) return [];
    const body = new Uint8Array(readFileSync(new URL(name, folder)));
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    return [{ name, body, type, etag }];
  });
}

function isBuilt(folder: URL): boolean {
  return ['index.html', 'main.js'].every((name) => existsSync(new URL(name, folder)));
}
