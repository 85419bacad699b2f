import { describe, expect, it } from 'vitest';
import { parseDatabaseUrl } from '../../src/store/database-url.js';
import { WrongDatabaseUrl } from '../../src/store/errors.js';

describe('parseDatabaseUrl', () => {
  it.each([
    ['sqlite:data/bot.sqlite', 'data/bot.sqlite'],
    ['sqlite://data/bot.sqlite', 'data/bot.sqlite'],
    ['sqlite:///srv/bot.sqlite', '/srv/bot.sqlite'],
    ['sqlite:/srv/my data/bot.sqlite', '/srv/my data/bot.sqlite'],
    ['sqlite::memory:', ':memory:'],
  ])('reads the file of %s', (text, path) => {
    expect(parseDatabaseUrl(text)).toEqual({ kind: 'sqlite', path, shown: `sqlite:${path}` });
  });

  it.each([
    ['postgres://bot:passw0rd@db:5433/unbind', 'postgres://bot@db:5433/unbind'],
    ['postgresql://bot:passw0rd@db/unbind', 'postgres://bot@db/unbind'],
    ['postgres://db/unbind?password=passw0rd&sslmode=require', 'postgres://db/unbind'],
  ])('shows %s without the password', (url, shown) => {
    expect(parseDatabaseUrl(url)).toEqual({ kind: 'postgres', url, shown });
  });

  it.each([
    ['sqlite:', 'it names no file'],
    ['sqlite:  ', 'it names no file'],
    ['sqlite:a\0b', 'a file has no NUL in its name'],
    ['postgres://bot:passw0rd@db', 'it has no name of a database'],
    ['postgres://bot:passw0rd@db/', 'it has no name of a database'],
    ['postgres://bot:passw0rd@:x/unbind', 'it is not an address'],
    ['mysql://bot:passw0rd@db/unbind', 'mysql: is not known'],
    ['passw0rd', 'it is not known'],
  ])('refuses %j, and never repeats the password', (text, why) => {
    const refuse = () => parseDatabaseUrl(text);
    expect(refuse).toThrow(WrongDatabaseUrl);
    expect(refuse).toThrow(why);
    expect(refuse).not.toThrow(/passw0rd/);
  });
});
