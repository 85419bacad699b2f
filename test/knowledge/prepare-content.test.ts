import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  ContentChangedError,
  ContentError,
  loadContent,
  prepareContent,
} from '../../src/knowledge/index.js';
import { contentFolder, swap, temporaryFolder } from './support/content-folder.js';

const kept = (cache: string) => readdirSync(cache).sort();

test('the second time the same files come from the cache, and are the same content', async () => {
  const folder = contentFolder();
  const cache = join(temporaryFolder(), 'deep/cache');
  const first = await prepareContent(folder, cache);
  const names = kept(cache);
  expect(names).toHaveLength(3);
  mark(cache);

  const second = await prepareContent(folder, cache);
  expect(second.knowledge.settings.menu).toEqual(['marked']);
  expect(second.knowledge.in).toEqual(first.knowledge.in);
  expect([...second.knowledge.in['zh-TW'].topics.keys()]).toEqual(['unbind_phone', 'faq_impact']);
  const hashes = ({ knowledgeHash, utterancesHash, filesHash }: typeof first) => [
    knowledgeHash,
    utterancesHash,
    filesHash,
  ];
  expect(hashes(second)).toEqual(hashes(first));
  expect(await second.utterances()).toEqual(await first.utterances());
  expect(kept(cache)).toEqual(names);
});

test('any changed byte, new file or new name is prepared anew', async () => {
  const folder = contentFolder();
  const cache = temporaryFolder();
  await prepareContent(folder, cache);
  contentFolder({ 'settings.yaml': (text) => `${text}# note\n` }, folder);
  await prepareContent(folder, cache);
  expect(kept(cache)).toHaveLength(6);
  writeFileSync(join(folder, 'zh-TW.md'), 'a note to people changes nothing');
  await prepareContent(folder, cache);
  expect(kept(cache)).toHaveLength(6);
});

test('apps are kept with the content, and prepared anew when they change', async () => {
  const apps = 'genshin:\n  name: { zh-CN: 原神, en: Genshin }\n  kind: game\n';
  const topics = {
    'zh-CN/topics.yaml': swap('一般没有', '看{“app”|那里}没有'),
    'en/topics.yaml': swap('Usually', 'In {app|it}'),
  };
  const folder = contentFolder({ 'apps.yaml': apps, ...topics });
  const cache = temporaryFolder();
  const first = await prepareContent(folder, cache);
  mark(cache);
  const second = await prepareContent(folder, cache);
  expect(second.knowledge.settings.menu).toEqual(['marked']);
  expect(second.knowledge.apps).toEqual(first.knowledge.apps);
  expect(second.knowledge.apps.get('genshin')).toEqual({
    name: { 'zh-CN': '原神', 'zh-TW': '原神', en: 'Genshin' },
    kind: 'game',
    also: [],
    not: [],
  });
  expect([...second.knowledge.in['zh-TW'].naming.keys()]).toEqual(['faq_impact']);

  contentFolder({ 'apps.yaml': `${apps}  also: [元神]\n`, ...topics }, folder);
  const third = await prepareContent(folder, cache);
  expect(third.knowledge.apps.get('genshin')?.also).toEqual(['元神']);
  expect(third.knowledgeHash).not.toBe(first.knowledgeHash);
  expect(third.utterancesHash).toBe(first.utterancesHash);
});

test('content with errors is refused, and never kept', async () => {
  const cache = temporaryFolder();
  const folder = contentFolder({ 'settings.yaml': swap('unbind_phone', 'no_such') });
  await expect(prepareContent(folder, cache)).rejects.toThrow(ContentError);
  await expect(prepareContent(join(folder, 'nowhere'), cache)).rejects.toThrow('is missing');
  expect(kept(cache)).toEqual([]);
});

test.each([
  ['cut short', (text: string) => text.slice(0, -20)],
  ['emptied', () => ''],
  ['of another key', (text: string) => text.replace(/"key":"\w+"/, '"key":"0"')],
  ['not an object', () => 'null'],
  ['without knowledge', (text: string) => text.replace(/"knowledge":\{.*/, '"x":1}')],
  ['of another shape', (text: string) => text.replace('"in":', '"inn":')],
])('a cache that is %s is written anew', async (_, damage) => {
  const folder = contentFolder();
  const cache = temporaryFolder();
  await prepareContent(folder, cache);
  for (const name of kept(cache)) edit(join(cache, name), damage);
  const content = await prepareContent(folder, cache);
  expect(content.knowledge.in.en.topics.size).toBe(2);
  expect(await content.utterances()).toHaveLength(85);
  mark(cache);
  expect((await prepareContent(folder, cache)).knowledge.settings.menu).toEqual(['marked']);
});

test('a cache that cannot be written is only no help', async () => {
  const file = join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  const content = await prepareContent(contentFolder(), join(file, 'cache'));
  expect(await content.utterances()).toHaveLength(85);
});

test('a cache keeps three contents, and other people’s files', async () => {
  const cache = temporaryFolder();
  writeFileSync(join(cache, 'model-1.json'), '{}');
  for (const note of ['a', 'b', 'c', 'd', 'e'])
    await prepareContent(contentFolder({ 'settings.yaml': (text) => `${text}# ${note}\n` }), cache);
  expect(kept(cache)).toHaveLength(10);
  expect(existsSync(join(cache, 'model-1.json'))).toBe(true);
});

test('utterances that are gone from the cache are read from the folder again', async () => {
  const folder = contentFolder();
  const cache = temporaryFolder();
  await prepareContent(folder, cache);
  const content = await prepareContent(folder, cache);
  rmSync(cache, { recursive: true });
  expect(await content.utterances()).toHaveLength(85);
});

test('utterances of content that has changed meanwhile are not mixed with it', async () => {
  const folder = contentFolder();
  const cache = temporaryFolder();
  await prepareContent(folder, cache);
  const content = await prepareContent(folder, cache);
  rmSync(cache, { recursive: true });
  contentFolder({ 'en/utterances/faq_impact.txt': (text) => `${text}one more\n` }, folder);
  await expect(content.utterances()).rejects.toThrow(ContentChangedError);
});

describe('the ways of moving in a talk', () => {
  const next = { 'en/moves/next.txt': '# plain\nnext\n', 'zh-TW/moves/back.txt': '# a\n上一步\n' };
  const listed = [
    { text: 'next', topic: 'next', brief: 'plain' },
    { text: '上一步', topic: 'back', brief: 'a' },
  ];

  test('are kept beside the utterances, and apart from them', async () => {
    const folder = contentFolder(next);
    const cache = temporaryFolder();
    const first = await prepareContent(folder, cache);
    const second = await prepareContent(folder, cache);
    expect(await second.inTalk()).toEqual(listed);
    expect(await second.utterances()).toHaveLength(85);
    expect(second.inTalkHash).toBe(first.inTalkHash);
  });

  test('change a hash of their own, and no other but that of the files', async () => {
    const cache = temporaryFolder();
    const without = await prepareContent(contentFolder(), cache);
    const withMoves = await prepareContent(contentFolder(next), cache);
    expect(withMoves.inTalkHash).not.toBe(without.inTalkHash);
    expect(withMoves.filesHash).not.toBe(without.filesHash);
    expect(withMoves.utterancesHash).toBe(without.utterancesHash);
    expect(withMoves.knowledgeHash).toBe(without.knowledgeHash);
  });

  test('that are gone from the cache are read from the folder again', async () => {
    const folder = contentFolder(next);
    const cache = temporaryFolder();
    await prepareContent(folder, cache);
    const content = await prepareContent(folder, cache);
    rmSync(cache, { recursive: true });
    expect(await content.inTalk()).toEqual(listed);
    contentFolder({ ...next, 'en/moves/next.txt': 'next\ngo on\n' }, folder);
    expect(await content.utterances()).toHaveLength(85);
    await expect(content.inTalk()).rejects.toThrow(ContentChangedError);
  });
});

test('several processes at once agree', async () => {
  const folder = contentFolder();
  const cache = temporaryFolder();
  mkdirSync(cache, { recursive: true });
  const contents = await Promise.all(
    Array.from({ length: 4 }, () => prepareContent(folder, cache)),
  );
  expect(new Set(contents.map(({ knowledgeHash }) => knowledgeHash)).size).toBe(1);
  expect(kept(cache)).toHaveLength(3);
});

test('a start from the cache loads neither the YAML parser nor the schemas nor OpenCC', async () => {
  const folder = contentFolder();
  const cache = temporaryFolder();
  await prepareContent(folder, cache);
  const loaded = modulesOf(
    `await prepareContent(${JSON.stringify(folder)}, ${JSON.stringify(cache)})`,
  );
  expect(loaded).not.toMatch(/node_modules\/(yaml|zod|opencc-js|chokidar)\//);
  const cold = modulesOf(`await loadContent(${JSON.stringify(folder)})`);
  expect(cold).toMatch(/node_modules\/opencc-js\//);
});

/** The source files that a fresh process has loaded after a piece of code. */
function modulesOf(code: string): string {
  const source = join(import.meta.dirname, '../../src/knowledge');
  const script = `
    import { Session } from 'node:inspector/promises';
    const session = new Session();
    session.connect();
    const urls = [];
    session.on('Debugger.scriptParsed', ({ params }) => urls.push(params.url));
    await session.post('Debugger.enable');
    const { prepareContent } = await import(${JSON.stringify(join(source, 'prepare-content.ts'))});
    const { loadContent } = await import(${JSON.stringify(join(source, 'load-content.ts'))});
    ${code};
    console.log(urls.join('\\n'));`;
  const args = ['--import', 'tsx', '--input-type=module', '--eval', script];
  return execFileSync('node', args, { encoding: 'utf8', cwd: join(source, '../..') });
}

/** Changes what a cache holds, so that reading from it can be told from loading. */
function mark(cache: string): void {
  for (const name of kept(cache))
    edit(join(cache, name), (text) => text.replace('"menu":["unbind_phone"]', '"menu":["marked"]'));
}

function edit(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

test('loading and preparing give the same content', async () => {
  const folder = contentFolder({ 'en/moves/next.txt': '# plain\nnext\n' });
  const cache = temporaryFolder();
  await prepareContent(folder, cache);
  const { utterances, inTalk, ...loaded } = await loadContent(folder);
  const prepared = await prepareContent(folder, cache);
  expect(prepared).toMatchObject(loaded);
  expect(await prepared.utterances()).toEqual(await utterances());
  expect(await prepared.inTalk()).toEqual(await inTalk());
});
