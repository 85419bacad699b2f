import {
  cpSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import {
  type Content,
  formatProblem,
  loadContent,
  type Problem,
  watchContent,
} from '../../src/knowledge/index.js';
import { type Changes, contentFolder, swap, temporaryFolder } from './support/content-folder.js';

vi.setConfig({ testTimeout: 120_000 });

const renamed = (label: string): Changes => ({
  'en/topics.yaml': swap('label: Any effect?', `label: ${label}`),
});

/** Watches a folder, and writes down what is told. */
async function watching(folder: string, loaded?: Content) {
  const told: string[] = [];
  const watch = watchContent(folder, {
    ...(loaded ? { loaded } : {}),
    onContent: ({ knowledge }) =>
      void told.push(knowledge.in.en.topics.get('faq_impact')?.label ?? 'no label'),
    onProblems: (problems: readonly Problem[]) =>
      void told.push(problems.map((problem) => formatProblem(problem)).join('\n')),
  });
  onTestFinished(watch.close);
  await watch.ready;
  const tellsOf = (count: number) =>
    vi.waitFor(() => expect(told.length).toBeGreaterThanOrEqual(count), { timeout: 8000 });
  return { told, tellsOf, watch };
}

test('a changed file is told as whole new content, and nothing before it', async () => {
  const folder = contentFolder();
  const { told, tellsOf } = await watching(folder);
  contentFolder(renamed('Effects'), folder);
  await tellsOf(1);
  await pause(500);
  expect(told).toEqual(['Effects']);
});

test('an editor that writes aside and renames is noticed', async () => {
  const folder = contentFolder();
  const { told, tellsOf } = await watching(folder);
  const other = contentFolder(renamed('Renamed'));
  const path = join(folder, 'en/topics.yaml');
  renameSync(path, `${path}~`);
  renameSync(join(other, 'en/topics.yaml'), `${path}.tmp`);
  renameSync(`${path}.tmp`, path);
  unlinkSync(`${path}~`);
  await tellsOf(1);
  expect(told.at(-1)).toBe('Renamed');
});

test('broken content is reported, and mended content told', async () => {
  const folder = contentFolder();
  const { told, tellsOf } = await watching(folder);
  contentFolder({ 'settings.yaml': swap('unbind_phone', 'no_such') }, folder);
  await tellsOf(1);
  contentFolder(renamed('Mended'), folder);
  await tellsOf(2);
  expect(told).toEqual([
    'settings.yaml:4:5 menu.1 menu offers no_such, a topic that nothing defines',
    'Mended',
  ]);
});

test('files written again with the same bytes, and files nobody reads, are not told', async () => {
  const folder = contentFolder();
  const { told } = await watching(folder);
  contentFolder({}, folder);
  writeFileSync(join(folder, 'en/.topics.yaml.swp'), 'x');
  await pause(800);
  expect(told).toEqual([]);
});

test('a new file and a removed file are noticed', async () => {
  const folder = contentFolder();
  const { told, tellsOf } = await watching(folder);
  mkdirSync(join(folder, 'en/more'));
  writeFileSync(join(folder, 'en/more/a.yaml'), 'a: [\n');
  await tellsOf(1);
  rmSync(join(folder, 'en/more'), { recursive: true });
  await tellsOf(2);
  expect(told.at(-1)).toBe('Any effect?');
});

test('a folder that another takes the place of is noticed, and watched from then on', async () => {
  const parent = temporaryFolder();
  const folder = contentFolder({}, join(parent, 'content'));
  const { told, tellsOf } = await watching(folder);
  const next = contentFolder(renamed('Second'), join(parent, 'next'));
  renameSync(folder, join(parent, 'old'));
  renameSync(next, folder);
  await tellsOf(1);
  await vi.waitFor(() => expect(told.at(-1)).toBe('Second'), { timeout: 8000 });
  await pause(1200);
  contentFolder(renamed('Third'), folder);
  await vi.waitFor(() => expect(told.at(-1)).toBe('Third'), { timeout: 8000 });
});

test('a link on the way that is turned to another folder is noticed', async () => {
  const parent = temporaryFolder();
  contentFolder({}, join(parent, 'release-1/content'));
  contentFolder(renamed('Second'), join(parent, 'release-2/content'));
  symlinkSync('release-1', join(parent, 'current'));
  const { told, tellsOf } = await watching(join(parent, 'current/content'));
  symlinkSync('release-2', join(parent, 'current.new'));
  renameSync(join(parent, 'current.new'), join(parent, 'current'));
  await tellsOf(1);
  expect(told).toEqual(['Second']);
});

test('a link within the folder that is turned is noticed', async () => {
  const folder = temporaryFolder();
  contentFolder({}, join(folder, '..v1'));
  contentFolder(renamed('Second'), join(folder, '..v2'));
  symlinkSync('..v1', join(folder, '..data'));
  for (const name of ['settings.yaml', 'zh-CN', 'en'])
    symlinkSync(join('..data', name), join(folder, name));
  const { told, tellsOf } = await watching(folder);
  symlinkSync('..v2', join(folder, '..new'));
  renameSync(join(folder, '..new'), join(folder, '..data'));
  await tellsOf(1);
  expect(told).toEqual(['Second']);
});

test('a folder that is copied over bit by bit ends as what was copied', async () => {
  const folder = contentFolder();
  const { told, tellsOf } = await watching(folder);
  rmSync(folder, { recursive: true });
  await tellsOf(1);
  expect(told[0]).toBe('.:1:1 is missing');
  cpSync(contentFolder(renamed('Copied')), folder, { recursive: true });
  await vi.waitFor(() => expect(told.at(-1)).toBe('Copied'), { timeout: 8000 });
});

test('what changed between loading and watching is told first', async () => {
  const folder = contentFolder();
  const loaded = await loadContent(folder);
  contentFolder(renamed('Meanwhile'), folder);
  const { told } = await watching(folder, loaded);
  expect(told).toEqual(['Meanwhile']);
});

test('nothing is told when the files are as they were loaded', async () => {
  const folder = contentFolder({ 'zh-CN/stray.txt': 'x' });
  const { told } = await watching(folder, await loadContent(folder));
  await pause(600);
  expect(told).toEqual([]);
});

test('after closing nothing is told, and closing twice is no error', async () => {
  const folder = contentFolder();
  const { told, watch } = await watching(folder);
  contentFolder(renamed('Late'), folder);
  await watch.close();
  await watch.close();
  await pause(600);
  expect(told).toEqual([]);
});
