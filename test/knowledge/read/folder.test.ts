import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFolder } from '../../../src/knowledge/read/folder.js';
import {
  contentFolder,
  problemsIn,
  problemsWith,
  temporaryFolder,
} from '../support/content-folder.js';

test('a folder that is missing, or is a file, is reported', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'file'), '');
  expect((await problemsIn(join(folder, 'nowhere')))[0]).toBe('.:1:1 is missing');
  expect((await problemsIn(join(folder, 'file')))[0]).toBe('.:1:1 is not a folder');
});

test('an empty folder lacks all that must be there', async () => {
  expect(await problemsIn(temporaryFolder())).toEqual([
    'en:1:1 has no file of topics',
    'en/interface.yaml:1:1 is missing',
    'settings.yaml:1:1 is missing',
    'zh-CN:1:1 has no file of topics',
    'zh-CN/interface.yaml:1:1 is missing',
  ]);
});

test('empty files are reported', async () => {
  expect(
    await problemsWith({
      'settings.yaml': '',
      'zh-CN/more.yaml': '# later\n',
      'zh-CN/utterances/unbind_phone.txt': '# heading\n\n',
    }),
  ).toEqual([
    'settings.yaml:1:1 is empty',
    'zh-CN/more.yaml:1:1 is empty',
    'zh-CN/topics.yaml:1:1 unbind_phone has no utterances: nothing leads to it',
    'zh-CN/utterances/unbind_phone.txt:1:1 is empty',
  ]);
});

test('a file that is not UTF-8 is reported, and nothing is said about what it may hold', async () => {
  const start = Buffer.from('unbind_phone:\n  kind: ');
  const bytes = Buffer.concat([start, Buffer.from([0xbd, 0xe2]), Buffer.from('\nfaq_impact:')]);
  expect(await problemsWith({ 'zh-CN/topics.yaml': bytes })).toEqual([
    'zh-CN/topics.yaml:2:9 is not UTF-8 from here on: save the file as UTF-8',
  ]);
});

test('a file that is too large is reported', async () => {
  expect(await problemsWith({ 'zh-CN/big.yaml': '#'.repeat(256 * 1024 + 1) })).toEqual([
    'zh-CN/big.yaml:1:1 is larger than 256 KiB: spread it over more files',
  ]);
});

test('what is not a file is reported and not waited for', async () => {
  const folder = contentFolder({ 'settings.yaml': null });
  mkdirSync(join(folder, 'settings.yaml'));
  execFileSync('mkfifo', [join(folder, 'zh-CN/pipe.yaml')]);
  expect(readFolder(folder).problems).toMatchObject([
    { file: 'settings.yaml', message: 'is not a file' },
    { file: 'zh-CN/pipe.yaml', message: 'is not a file' },
  ]);
});

test('a file or folder that leads out of the content folder is not read', async () => {
  const folder = contentFolder();
  const outside = temporaryFolder();
  writeFileSync(join(outside, 'x.yaml'), 'secret: x\n');
  symlinkSync(join(outside, 'x.yaml'), join(folder, 'zh-CN/x.yaml'));
  symlinkSync(outside, join(folder, 'zh-CN/more'));
  expect(await problemsIn(folder)).toEqual([
    'zh-CN/more:1:1 leads out of the content folder',
    'zh-CN/x.yaml:1:1 leads out of the content folder',
  ]);
});

test('a folder beside the content folder whose name begins alike is outside too', async () => {
  const parent = temporaryFolder();
  const folder = contentFolder({}, join(parent, 'content'));
  mkdirSync(join(parent, 'content-2'));
  writeFileSync(join(parent, 'content-2/x.yaml'), '');
  symlinkSync(join(parent, 'content-2/x.yaml'), join(folder, 'zh-CN/x.yaml'));
  expect(await problemsIn(folder)).toEqual(['zh-CN/x.yaml:1:1 leads out of the content folder']);
});

test('links within the folder are followed, and loops are not', async () => {
  const folder = contentFolder();
  renameSync(join(folder, 'settings.yaml'), join(folder, '.settings.yaml'));
  symlinkSync('.settings.yaml', join(folder, 'settings.yaml'));
  symlinkSync('..', join(folder, 'zh-CN/loop'));
  expect(await problemsIn(folder)).toEqual([]);
});

test('a link to nowhere, and one to itself, are reported', async () => {
  const folder = contentFolder();
  symlinkSync('nowhere', join(folder, 'zh-CN/a.yaml'));
  symlinkSync('b.yaml', join(folder, 'zh-CN/b.yaml'));
  expect(await problemsIn(folder)).toEqual([
    'zh-CN/a.yaml:1:1 is missing',
    'zh-CN/b.yaml:1:1 is a link that leads to itself',
  ]);
});

test('a content folder may itself be a link', async () => {
  const link = join(temporaryFolder(), 'content');
  symlinkSync(contentFolder(), link);
  expect(await problemsIn(link)).toEqual([]);
});

test('topics may be spread over files and folders', async () => {
  const folder = contentFolder();
  mkdirSync(join(folder, 'en/guides'));
  renameSync(join(folder, 'en/topics.yaml'), join(folder, 'en/guides/phone.yaml'));
  expect(await problemsIn(folder)).toEqual([]);
});

test('a file that nothing reads is a warning', async () => {
  const stray = {
    'zh-CN/guides.yml': 'a: b\n',
    'zh-TW/topics.yaml': 'a: b\n',
    'fr/topics.yaml': 'a: b\n',
    'zh-CN/unbind_phone.txt': 'x\n',
  };
  expect(await problemsWith(stray, 'error')).toEqual([]);
  expect(await problemsWith(stray, 'warning')).toEqual([
    'fr/topics.yaml:1:1 is read by nothing: see which files belong in a content folder',
    'zh-CN/guides.yml:1:1 is read by nothing: name it .yaml',
    'zh-CN/unbind_phone.txt:1:1 is read by nothing: see which files belong in a content folder',
    'zh-TW/topics.yaml:1:1 is read by nothing: zh-TW is converted from zh-CN',
  ]);
});

test('notes, hidden files and what editors leave behind are passed over', async () => {
  const leftovers = [
    'README.md',
    '.DS_Store',
    'en/topics.yaml~',
    'en/.topics.yaml.swp',
    'en/#a.yaml#',
  ];
  expect(await problemsWith(Object.fromEntries(leftovers.map((name) => [name, 'x'])))).toEqual([]);
});
