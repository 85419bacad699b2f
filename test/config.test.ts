import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Config, ConfigError, parseConfig } from '../src/config.js';
import { shippedContent } from '../src/paths.js';

const token = '123456789:AAExampleExampleExampleExample_-1234';

type Environment = Readonly<Record<string, string | undefined>>;

/** The lines that an environment is refused with. */
function problemsOf(environment: Environment): readonly string[] {
  try {
    parseConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('parseConfig', () => {
  it('needs nothing to be set', () => {
    expect(parseConfig({})).toEqual({
      telegram: null,
      databaseUrl: 'sqlite:data/unbind-bot.sqlite',
      keep: { texts: 30, sessions: 180 },
      host: '127.0.0.1',
      port: 3000,
      contentDir: shippedContent,
      defaultLocale: 'zh-CN',
      logLevel: 'info',
      logFormat: null,
    } satisfies Config);
  });

  it.each<[string, string, Partial<Config>]>([
    [
      'TELEGRAM_BOT_TOKEN',
      token,
      { telegram: { token, library: 'grammy', onTheWay: 1, mode: 'polling' } },
    ],
    ['DATABASE_URL', 'sqlite:x.sqlite', { databaseUrl: 'sqlite:x.sqlite' }],
    ['DATABASE_URL', 'postgres://bot@db/unbind', { databaseUrl: 'postgres://bot@db/unbind' }],
    ['DATABASE_URL', 'postgresql://db/unbind', { databaseUrl: 'postgresql://db/unbind' }],
    ['KEEP_TEXTS_DAYS', '7', { keep: { texts: 7, sessions: 180 } }],
    ['KEEP_SESSIONS_DAYS', '9999', { keep: { texts: 30, sessions: 9999 } }],
    ['HOST', '0.0.0.0', { host: '0.0.0.0' }],
    ['HOST', '::1', { host: '::1' }],
    ['HOST', 'bot.example.org', { host: 'bot.example.org' }],
    ['PORT', '0', { port: 0 }],
    ['PORT', '65535', { port: 65_535 }],
    ['CONTENT_DIR', '/srv/my content', { contentDir: '/srv/my content' }],
    ['DEFAULT_LOCALE', 'zh-TW', { defaultLocale: 'zh-TW' }],
    ['DEFAULT_LOCALE', 'en', { defaultLocale: 'en' }],
    ['LOG_LEVEL', 'silent', { logLevel: 'silent' }],
    ['LOG_LEVEL', ' debug ', { logLevel: 'debug' }],
    ['LOG_FORMAT', 'json', { logFormat: 'json' }],
    ['LOG_FORMAT', 'pretty', { logFormat: 'pretty' }],
  ])('reads %s=%s', (name, value, expected) => {
    expect(parseConfig({ [name]: value })).toMatchObject(expected);
  });

  it('takes another Bot API server for Telegram', () => {
    const apiRoot = 'http://127.0.0.1:8081';
    const environment = { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot };
    expect(parseConfig(environment).telegram).toEqual({
      ...{ token, apiRoot, library: 'grammy', onTheWay: 1, mode: 'polling' },
    });
  });

  it('sends as many messages at the same time as may come twice after a kill', () => {
    const environment = { TELEGRAM_BOT_TOKEN: token, TELEGRAM_ON_THE_WAY: '3' };
    expect(parseConfig(environment).telegram).toMatchObject({ onTheWay: 3 });
  });

  it('takes a webhook with its secret', () => {
    const webhook = {
      TELEGRAM_BOT_TOKEN: token,
      TELEGRAM_LIBRARY: 'telegraf',
      TELEGRAM_WEBHOOK_URL: 'https://bot.example/hook',
    };
    const environment = { ...webhook, TELEGRAM_WEBHOOK_SECRET: 'a-secret_1' };
    expect(parseConfig(environment).telegram).toEqual({
      ...{ token, library: 'telegraf', onTheWay: 1, mode: 'webhook' },
      ...{ url: 'https://bot.example/hook', secret: 'a-secret_1' },
    });
    expect(problemsOf(webhook)).toEqual([
      'TELEGRAM_WEBHOOK_SECRET is required with TELEGRAM_WEBHOOK_URL',
    ]);
  });

  it.each([
    ['TELEGRAM_LIBRARY', 'grammy'],
    ['TELEGRAM_API_ROOT', 'https://api.telegram.org'],
    ['SUPPORT_CHAT_ID', '-1001234567890'],
    ['ADMIN_IDS', '5000000001, 42'],
    ['ADMIN_TOKEN', 'sixteen letters!'],
  ])('takes %s=%s, which is not used yet', (name, value) => {
    expect(parseConfig({ [name]: value })).toEqual(parseConfig({}));
  });

  it.each([
    ['TELEGRAM_BOT_TOKEN', 'my-token', 'does not look like a token of @BotFather (digits:letters)'],
    ['TELEGRAM_BOT_TOKEN', '1:short', 'does not look like a token of @BotFather (digits:letters)'],
    ['TELEGRAM_LIBRARY', 'aiogram', 'must be one of grammy, telegraf'],
    ['TELEGRAM_API_ROOT', 'localhost:8081', 'must be an http(s) address'],
    ['TELEGRAM_API_ROOT', 'ftp://example.org', 'must be an http(s) address'],
    ['TELEGRAM_WEBHOOK_URL', 'http://a.example', 'must be a public https address'],
    ['TELEGRAM_WEBHOOK_SECRET', 'a b', 'must have 1 to 256 of the characters A-Z a-z 0-9 _ -'],
    ['TELEGRAM_ON_THE_WAY', '0', 'must be a whole number from 1 to 30'],
    ['TELEGRAM_ON_THE_WAY', '31', 'must be a whole number from 1 to 30'],
    ['KEEP_TEXTS_DAYS', '0', 'must be a whole number of days from 1 to 9999'],
    ['KEEP_SESSIONS_DAYS', '1.5', 'must be a whole number of days from 1 to 9999'],
    ['HOST', 'http://127.0.0.1', 'must be a host name or an IP address, without http:// or a port'],
    ['PORT', 'http', 'must be a whole number from 0 to 65535'],
    ['PORT', '65536', 'must be a whole number from 0 to 65535'],
    ['PORT', '-1', 'must be a whole number from 0 to 65535'],
    ['PORT', '80.5', 'must be a whole number from 0 to 65535'],
    ['DATABASE_URL', 'mysql://db', 'must begin with sqlite: or postgres://'],
    ['DATABASE_URL', 'sqlite:', 'must begin with sqlite: or postgres://'],
    ['DEFAULT_LOCALE', 'zh', 'must be one of zh-CN, zh-TW, en'],
    ['SUPPORT_CHAT_ID', '@staff', "must be a Telegram chat's number"],
    ['ADMIN_IDS', '1;2', 'must be Telegram user numbers, parted by commas'],
    ['ADMIN_TOKEN', 'short', 'must have at least 16 characters'],
    ['LOG_LEVEL', 'loud', 'must be one of silent, error, warn, info, debug'],
    ['LOG_FORMAT', 'xml', 'must be one of json, pretty'],
  ])('refuses %s=%s in one line', (name, value, complaint) => {
    expect(problemsOf({ [name]: value })).toEqual([`${name} ${complaint}`]);
  });

  it('tells every problem at once, a line each', () => {
    const problems = problemsOf({ PORT: 'x', HOST: 'a b', LOG_LEVEL: 'loud' });
    expect(problems.map((line) => line.split(' ')[0])).toEqual(['HOST', 'PORT', 'LOG_LEVEL']);
    expect(new ConfigError(problems).message.split('\n')).toEqual(problems);
  });

  it('takes a variable that is set to nothing for one that is not set', () => {
    expect(parseConfig({ PORT: '', TELEGRAM_BOT_TOKEN: '  ' })).toEqual(parseConfig({}));
  });

  it('passes over the variables of others', () => {
    expect(parseConfig({ PATH: '/bin', port: 'x' })).toEqual(parseConfig({}));
  });

  it('never repeats a secret', () => {
    const secrets = {
      TELEGRAM_BOT_TOKEN: 'tok3n',
      TELEGRAM_WEBHOOK_SECRET: 'webhooksecr3t!',
      DATABASE_URL: 'mysql://bot:passw0rd@db',
      ADMIN_TOKEN: 'adm1n',
    };
    const told = problemsOf(secrets).join('\n');
    expect(told.split('\n')).toHaveLength(4);
    for (const secret of ['tok3n', 'webhooksecr3t', 'passw0rd', 'adm1n'])
      expect(told).not.toContain(secret);
  });

  it('makes a configuration or single lines of any environment', () => {
    const names = [
      ...['TELEGRAM_BOT_TOKEN', 'TELEGRAM_LIBRARY', 'TELEGRAM_API_ROOT', 'TELEGRAM_WEBHOOK_URL'],
      ...['TELEGRAM_WEBHOOK_SECRET', 'HOST', 'PORT', 'DATABASE_URL', 'CONTENT_DIR'],
      ...['KEEP_TEXTS_DAYS', 'KEEP_SESSIONS_DAYS'],
      ...[
        'DEFAULT_LOCALE',
        'SUPPORT_CHAT_ID',
        'ADMIN_IDS',
        'ADMIN_TOKEN',
        'LOG_LEVEL',
        'LOG_FORMAT',
      ],
      ...['__proto__', 'constructor'],
    ];
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl(),
      fc.integer().map(String),
      fc.constantFrom(token, 'sqlite:x', 'en', 'info', 'a\nb', undefined),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), value), (environment) => {
        const problems = problemsOf(environment);
        expect(problems.length).toBeLessThanOrEqual(Object.keys(environment).length);
        for (const line of problems) expect(line).toMatch(/^[A-Z_]+ [a-z][^\n]+$/);
        if (problems.length === 0) expect(parseConfig(environment).port).toBeLessThan(65_536);
      }),
      { numRuns: 1000 },
    );
  });
});
