import { describe, expect, it } from 'vitest';
import { type Import, readSources } from './support/imports.js';

const sources = readSources();
const imports = sources.flatMap((source) => source.imports);

/** The rooms, each of which may look only at those of an earlier line. */
const storeys = [
  ['text'],
  ['knowledge'],
  ['intents'],
  ['bot'],
  ['channels', 'store', 'operator', 'play'],
  ['app'],
  ['commands'],
  ['entry'],
];

const entries = ['main.ts', 'cli.ts'];

/** A folder is a room. Files that stand in none start the whole, or put the rooms together. */
function roomOf(path: string): string {
  const [folder = ''] = path.split('/');
  if (folder !== path) return folder;
  return entries.includes(path) ? 'entry' : 'app';
}

const storeyOf = (path: string) => storeys.findIndex((rooms) => rooms.includes(roomOf(path)));
const isOurs = ({ to }: Import) => to.endsWith('.ts');
const shown = ({ from, to }: Import) => `${from} imports ${to}`;
const among = (folder: string) => sources.filter(({ path }) => path.startsWith(`${folder}/`));

/** What runs in the browser: a program of its own, which shares types with the server. */
const isPage = (path: string) => path.startsWith('channels/web/page/');

describe('the rooms', () => {
  it('are all known', () => {
    expect(sources.filter(({ path }) => storeyOf(path) === -1).map(({ path }) => path)).toEqual([]);
    expect(imports.length).toBeGreaterThan(200);
  });

  it('look one way: text ← knowledge ← intents ← bot ← channels, store, operator, play ← app ← commands ← entry', () => {
    const wrong = imports
      .filter(isOurs)
      .filter(({ from, to }) => roomOf(from) !== roomOf(to) && storeyOf(to) >= storeyOf(from));
    expect(wrong.map(shown)).toEqual([]);
  });

  it('are entered by their index', () => {
    const wrong = imports
      .filter(isOurs)
      .filter(({ from, to }) => roomOf(from) !== roomOf(to) && roomOf(to) !== 'app')
      .filter(({ to }) => !/\/index\.ts$/.test(to))
      // What the app gives every channel; and commands, each of which is brought in when it is called.
      .filter(({ to }) => to !== 'channels/receive.ts' && roomOf(to) !== 'commands')
      // Each library's calls, which must not bring the other library in.
      .filter(({ from, to }) => to !== `channels/telegram/${from}`)
      // Types that the server and the page share: an index would bring the whole room to the browser.
      .filter(
        ({ from, typeOnly }) => !(typeOnly && (isPage(from) || from === 'channels/web/wire.ts')),
      );
    expect(wrong.map(shown)).toEqual([]);
  });

  it('bring nothing of a room into the browser but types', () => {
    const wrong = imports.filter(({ from, to }) => isPage(from) && !isPage(to));
    expect(wrong.filter(({ typeOnly }) => !typeOnly).map(shown)).toEqual([]);
  });
});

describe('the channels', () => {
  it('do not know one another', () => {
    const channelOf = (path: string) => /^channels\/([^/]+)\//.exec(path)?.[1];
    const wrong = imports.filter(
      ({ from, to }) => channelOf(to) !== undefined && channelOf(from) !== channelOf(to),
    );
    // Those that put the rooms together know them all, by their doors.
    expect(wrong.filter(({ from }) => roomOf(from) === 'channels').map(shown)).toEqual([]);
  });
});

describe('the conversation', () => {
  const conversation = among('bot');
  const doors = new Set(['text/index.ts', 'knowledge/index.ts']);

  it('imports itself, text and knowledge by their doors, types of intents, and zod', () => {
    const wrong = conversation
      .flatMap((source) => source.imports)
      .filter(({ to, typeOnly }) => {
        if (to.startsWith('bot/') || doors.has(to)) return false;
        if (to === 'intents/index.ts') return !typeOnly;
        return to !== 'zod';
      });
    expect(wrong.map(shown)).toEqual([]);
  });

  it('reads stored sessions with zod, and nothing else', () => {
    const users = imports.filter(({ from, to }) => from.startsWith('bot/') && to === 'zod');
    expect(users.map(({ from }) => from)).toEqual(['bot/session.ts']);
  });

  it.each([
    'Date',
    'performance',
    'Math.random',
    'crypto.',
    'process',
    'setTimeout',
    'setInterval',
    'setImmediate',
    'queueMicrotask',
    'Promise',
    'async',
    'fetch',
    'console',
    'globalThis',
  ])('uses no %s', (name) => {
    const uses = new RegExp(String.raw`(?<![\w.])${name.replace('.', String.raw`\.`)}\b`);
    expect(conversation.filter(({ code }) => uses.test(code)).map(({ path }) => path)).toEqual([]);
  });
});

describe('libraries and the system', () => {
  it('process is used where the program starts, and nowhere else', () => {
    const users = sources.filter(({ code }) => /(?<![\w.])process\./.test(code));
    expect(users.map(({ path }) => path).sort()).toEqual(['cli.ts', 'main.ts']);
    expect(imports.filter(({ to }) => /^(node:)?process$/.test(to)).map(shown)).toEqual([]);
  });

  it('natural is never imported whole, which would start its database clients', () => {
    expect(imports.filter(({ to }) => to === 'natural').map(shown)).toEqual([]);
  });

  it.each(['grammy', 'telegraf'])(
    '%s is known to its own file, and to others by type at most',
    (library) => {
      const wrong = imports
        .filter(({ to, typeOnly }) => to.startsWith(library) && !to.endsWith('.ts') && !typeOnly)
        .filter(({ from }) => from !== `channels/telegram/${library}.ts`);
      expect(wrong.map(shown)).toEqual([]);
    },
  );

  it('databases are known to the store alone, and each to its own engine', () => {
    const owners: Readonly<Record<string, RegExp>> = {
      kysely: /^store\//,
      'better-sqlite3': /^store\/engine\/(sqlite|keep-statements)\.ts$/,
      pg: /^store\/engine\/postgres(-types)?\.ts$/,
    };
    const wrong = imports.filter(({ from, to }) => owners[to] && !owners[to].test(from));
    expect(wrong.map(shown)).toEqual([]);
    expect(imports.filter(({ to }) => to in owners).length).toBeGreaterThan(10);
  });

  it('the web server is known to the web channel alone', () => {
    const wrong = imports
      .filter(({ to }) => /^(hono|@hono\/)/.test(to))
      .filter(({ from }) => !from.startsWith('channels/web/'));
    expect(wrong.map(shown)).toEqual([]);
  });
});
