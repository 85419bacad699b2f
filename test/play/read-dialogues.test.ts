import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readDialogues } from '../../src/play/index.js';
import { temporaryFolder } from '../knowledge/support/content-folder.js';

function fileOf(content: string | Uint8Array): string {
  const file = join(temporaryFolder(), 'a.yaml');
  writeFileSync(file, content);
  return file;
}

it('a good file has its dialogues', async () => {
  const { dialogues, problems } = await readDialogues(
    fileOf('\ufefftitle: a\r\nturns:\r\n  - say: x\r\n'),
  );
  expect(dialogues).toMatchObject([{ title: 'a', turns: [{ deed: { text: 'x' } }] }]);
  expect(problems).toEqual([]);
});

it('a file with a problem has none, and the problem leads there', async () => {
  const file = fileOf('title: a\nturns: [{ say: x }]\n---\ntitle: b\n');
  expect(await readDialogues(file)).toEqual({
    dialogues: [],
    problems: [`${file}:4:1 turns is missing`],
  });
});

it('a file that cannot be read is a problem', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'b.yaml'));
  for (const name of ['gone.yaml', 'b.yaml']) {
    const { problems } = await readDialogues(join(folder, name));
    expect(problems).toEqual([expect.stringContaining(`${name} cannot be read: E`)]);
  }
  const file = fileOf(Buffer.from([0x74, 0xff]));
  const { problems } = await readDialogues(file);
  expect(problems).toEqual([expect.stringMatching(/a\.yaml cannot be read: .*utf-8/i)]);
});
