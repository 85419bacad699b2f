import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseConfig, variableNames } from '../src/config.js';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

interface Service {
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly environment?: Readonly<Record<string, string>>;
  readonly depends_on?: readonly string[] | Readonly<Record<string, unknown>>;
  readonly volumes?: readonly string[];
}

/** What compose makes of `${NAME}`, `${NAME:?}` and `${NAME:-otherwise}`. */
function filled(value: string, set: Readonly<Record<string, string>>): string {
  return value.replaceAll(/\$\{(\w+)(?::\?|:-([^}]*))?\}/g, (_, name, otherwise) => {
    const given = set[name] ?? otherwise;
    if (given === undefined) throw new Error(`${name} is not set`);
    return given;
  });
}

const given = {
  TELEGRAM_BOT_TOKEN: '123456789:AAExampleExampleExampleExample_-1234',
  TELEGRAM_WEBHOOK_SECRET: 'secret',
  POSTGRES_PASSWORD: 'password',
  BOT_HOST: 'bot.example.org',
};

describe('deploy/compose.yaml', () => {
  const { services, volumes } = parse(read('deploy/compose.yaml')) as Compose;
  const { bot, balancer, postgres } = services;

  function environmentOf(service: Service | undefined): Record<string, string> {
    const entries = Object.entries(service?.environment ?? {});
    return Object.fromEntries(entries.map(([name, value]) => [name, filled(value, given)]));
  }

  it('sets nothing that the bot does not know', () => {
    expect(
      Object.keys(bot?.environment ?? {}).filter((name) => !variableNames.includes(name)),
    ).toEqual([]);
  });

  it('sets what makes a bot on a webhook and PostgreSQL', () => {
    const config = parseConfig(environmentOf(bot));
    expect(config).toMatchObject({
      telegram: { mode: 'webhook', url: 'https://bot.example.org/telegram/hook' },
      host: '0.0.0.0',
    });
    const { username, password, hostname, pathname } = new URL(config.databaseUrl);
    const { POSTGRES_USER, POSTGRES_PASSWORD, POSTGRES_DB } = environmentOf(postgres);
    expect([username, password, pathname]).toEqual([
      POSTGRES_USER,
      POSTGRES_PASSWORD,
      `/${POSTGRES_DB}`,
    ]);
    expect(Object.keys(services)).toContain(hostname);
  });

  it('leads the balancer to the port that the bots listen on', () => {
    const { PORT } = environmentOf(bot);
    expect(read('deploy/Caddyfile')).toContain(`dynamic a bot ${PORT} {`);
    expect(read('deploy/Dockerfile')).toContain(`EXPOSE ${PORT}`);
    expect(read('deploy/Caddyfile')).toContain('{$BOT_HOST}');
    expect(balancer?.environment).toHaveProperty('BOT_HOST');
  });

  it('names only services, volumes and files that there are', () => {
    for (const { depends_on = [], volumes: mounted = [], build } of Object.values(services)) {
      const names = Array.isArray(depends_on) ? depends_on : Object.keys(depends_on);
      expect(Object.keys(services)).toEqual(expect.arrayContaining(names));
      if (build)
        expect(existsSync(join(root, 'deploy', build.context, build.dockerfile))).toBe(true);
      for (const [source = ''] of mounted.map((volume) => volume.split(':')))
        if (source.startsWith('.')) expect(existsSync(join(root, 'deploy', source))).toBe(true);
        else expect(Object.keys(volumes)).toContain(source);
    }
  });
});

describe.each(['unbind-bot.service', 'unbind-bot@.service'])('deploy/%s', (name) => {
  const unit = read(`deploy/${name}`);
  const values = (key: string): string[] =>
    [...unit.matchAll(new RegExp(`^${key}=(.*)$`, 'gm'))].map(([, value = '']) => value);

  it('sets nothing that the bot does not know', () => {
    const names = values('Environment').map((line) => line.split('=')[0] ?? '');
    expect(names.filter((name) => !['NODE_ENV', ...variableNames].includes(name))).toEqual([]);
  });

  it('sets what the bot takes', () => {
    const set = values('Environment').map((line) => line.replace('%i', '3001').split(/=(.*)/s));
    expect(() => parseConfig(Object.fromEntries(set))).not.toThrow();
  });

  it('leaves the bot the time to finish what it began', () => {
    expect(Number(values('TimeoutStopSec')[0])).toBeGreaterThan(10);
    expect(values('KillSignal')).toEqual([]);
  });

  it('starts what is built', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    expect(values('ExecStart')).toEqual([`/usr/bin/${scripts.start}`]);
  });
});

describe('deploy/Dockerfile', () => {
  it('starts what is built', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const [, command = '[]'] = /^CMD (.*)$/m.exec(read('deploy/Dockerfile')) ?? [];
    expect((JSON.parse(command) as string[]).join(' ')).toBe(scripts.start);
  });

  it('is given what the build needs, and nothing secret', () => {
    const left = read('.dockerignore').trim().split('\n');
    expect(left).toEqual(expect.arrayContaining(['.env', '.git', 'data', 'node_modules']));
    for (const needed of ['src', 'content', 'scripts', 'package-lock.json', 'tsconfig.build.json'])
      expect(left).not.toContain(needed);
  });
});

describe('deploy/nginx.conf', () => {
  it('serves the path that the compose file has in its webhook’s address', () => {
    const { services } = parse(read('deploy/compose.yaml')) as Compose;
    const url = new URL(filled(services.bot?.environment?.TELEGRAM_WEBHOOK_URL ?? '', given));
    expect(read('deploy/nginx.conf')).toContain(`location = ${url.pathname} {`);
  });
});
