import { WrongDatabaseUrl } from './errors.js';

/** A database's address, read. */
export type DatabaseUrl =
  | {
      readonly kind: 'sqlite';
      /** A file, or `:memory:`. */
      readonly path: string;
      readonly shown: string;
    }
  | {
      readonly kind: 'postgres';
      /** With the password. Never shown. */
      readonly url: string;
      readonly shown: string;
    };

/**
 * Reads `sqlite:data/bot.sqlite`, `sqlite::memory:` or `postgres://user:password@host/database`.
 *
 * @throws {WrongDatabaseUrl} without the password, and without a cause that would hold it
 */
export function parseDatabaseUrl(text: string): DatabaseUrl {
  if (text.startsWith('sqlite:')) return parseSqlite(text);
  if (!/^postgres(ql)?:\/\//.test(text)) {
    const scheme = /^[a-z][\w+.-]{0,20}:/i.exec(text)?.[0] ?? 'it';
    throw new WrongDatabaseUrl('DATABASE_URL', `${scheme} is not known`);
  }
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url) throw new WrongDatabaseUrl('postgres://…', 'it is not an address');
  if (url.pathname.length < 2)
    throw new WrongDatabaseUrl(withoutSecrets(url), 'it has no name of a database');
  return { kind: 'postgres', url: text, shown: withoutSecrets(url) };
}

function parseSqlite(text: string): DatabaseUrl {
  // sqlite:///absolute/path and sqlite://relative are written as often as sqlite:path.
  const path = text.slice('sqlite:'.length).replace(/^\/\//, '');
  if (path.trim() === '') throw new WrongDatabaseUrl('sqlite:', 'it names no file');
  if (path.includes('\0')) throw new WrongDatabaseUrl('sqlite:…', 'a file has no NUL in its name');
  return { kind: 'sqlite', path, shown: `sqlite:${path}` };
}

/** Parameters can hold a password too, so none is kept. */
function withoutSecrets({ username, host, pathname }: URL): string {
  return `postgres://${username ? `${username}@` : ''}${host}${pathname}`;
}
