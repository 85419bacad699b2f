import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readModel, writeModel } from '../../src/intents/model-cache.js';
import { encodeModel } from '../../src/intents/model-file.js';
import { modelOf, utterances } from './small-corpus.js';

const model = modelOf(utterances);

async function folder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'model-cache-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  return dir;
}

test('a model is found again under its own key', async () => {
  const dir = join(await folder(), 'new', 'folder');
  await writeModel(dir, 'key', model);
  const found = await readModel(dir, 'key');
  expect(found && encodeModel(found).equals(encodeModel(model))).toBe(true);
  expect(await readModel(dir, 'other')).toBeNull();
});

test('a model that was damaged on disk is as good as none', async () => {
  const dir = await folder();
  await writeModel(dir, 'key', model);
  const [name = ''] = await readdir(dir);
  const bytes = await readFile(join(dir, name));
  await writeFile(join(dir, name), bytes.subarray(0, bytes.length - 5));
  expect(await readModel(dir, 'key')).toBeNull();
});

test('only the six used last are kept, and nothing half written', async () => {
  const dir = await folder();
  for (const [age, key] of ['one', 'two', 'three', 'four', 'five', 'six', 'seven'].entries()) {
    await writeModel(dir, key, model);
    for (const name of await readdir(dir))
      if (name.includes(key)) await utimes(join(dir, name), 1000 + age, 1000 + age);
  }
  expect(await readModel(dir, 'one')).toBeNull();
  expect(await readModel(dir, 'seven')).not.toBeNull();
  expect(await readdir(dir)).toHaveLength(6);
});

test('a folder that cannot be written does no harm', async () => {
  const dir = await folder();
  await writeFile(join(dir, 'file'), '');
  await writeModel(join(dir, 'file'), 'key', model);
  expect(await readModel(join(dir, 'file'), 'key')).toBeNull();
});
