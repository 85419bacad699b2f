import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Overlap } from '../../../src/intents/overlap/overlap.js';
import { readOverlaps, writeOverlaps } from '../../../src/intents/overlap/overlap-cache.js';

const overlaps: Overlap[] = [
  { kind: 'near', utterance: 1, other: 2, similarity: 0.9 },
  { kind: 'misread', utterance: 3, other: 4, lead: 1.25 },
];

async function folder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'overlap-cache-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  return dir;
}

test('what was found is there again under its own key', async () => {
  const dir = join(await folder(), 'new', 'folder');
  await writeOverlaps(dir, 'key', overlaps);
  expect(await readOverlaps(dir, 'key')).toEqual(overlaps);
  expect(await readOverlaps(dir, 'other')).toBeNull();
});

test.each([
  ['cut short', (text: string) => text.slice(0, -5)],
  ['of another key', (text: string) => text.replace('"key":"key"', '"key":"0"')],
  ['not an object', () => 'null'],
])('what is %s is as good as nothing', async (_, damage) => {
  const dir = await folder();
  await writeOverlaps(dir, 'key', overlaps);
  const [name = ''] = await readdir(dir);
  await writeFile(join(dir, name), damage(await readFile(join(dir, name), 'utf8')));
  expect(await readOverlaps(dir, 'key')).toBeNull();
});

test('only the three used last are kept, and other files', async () => {
  const dir = await folder();
  await writeFile(join(dir, 'model-1.bin'), '');
  for (const [age, key] of ['one', 'two', 'three', 'four'].entries()) {
    await writeOverlaps(dir, key, overlaps);
    for (const name of await readdir(dir))
      if (name.includes(key)) await utimes(join(dir, name), 1000 + age, 1000 + age);
  }
  expect(await readOverlaps(dir, 'one')).toBeNull();
  expect(await readOverlaps(dir, 'four')).toEqual(overlaps);
  expect(await readdir(dir)).toHaveLength(4);
});

test('a folder that cannot be written does no harm', async () => {
  const file = join(await folder(), 'file');
  await writeFile(file, '');
  await writeOverlaps(file, 'key', overlaps);
  expect(await readOverlaps(file, 'key')).toBeNull();
});
