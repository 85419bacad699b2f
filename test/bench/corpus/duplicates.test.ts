import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compiled } from '../../support/compiled.js';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../../..');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unbind-bot-corpus-'));
  mkdirSync(join(folder, 'zh-CN/utterances'), { recursive: true });
  mkdirSync(join(folder, 'questions'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (topic: string, text: string) =>
  writeFileSync(join(folder, 'zh-CN/utterances', `${topic}.txt`), text);
const read = (topic: string) =>
  readFileSync(join(folder, 'zh-CN/utterances', `${topic}.txt`), 'utf8');

interface Ended {
  readonly output: string;
  readonly errors: string;
  readonly code: number;
}

async function corpus(...options: readonly string[]): Promise<Ended> {
  const command = [await compiled(join(root, 'bench/corpus/run.ts')), ...options];
  const folders = ['--content', folder, '--questions', join(folder, 'questions')];
  try {
    const { stdout, stderr } = await run(process.execPath, [...command, ...folders], { cwd: root });
    return { output: stdout, errors: stderr, code: 0 };
  } catch (error) {
    const { stdout, stderr, code } = error as { stdout: string; stderr: string; code: number };
    return { output: stdout, errors: stderr, code };
  }
}

it('takes repeats and leaks out, and leaves everything else byte for byte', async () => {
  write(
    'unbind_phone',
    '# A\r\n怎么解绑手机\r\n  密保手机在哪里更换\r\n\r\n# B\r\n怎么解绑手机啊\r\n',
  );
  writeFileSync(
    join(folder, 'questions/asked.jsonl'),
    '{"text":"密保手机在哪里更换？","label":"unbind_phone"}\n',
  );
  const { output, code } = await corpus('duplicates', '--remove');
  expect(output).toContain('unbind_phone.txt:2  怎么解绑手机  ~  ');
  expect(output).toContain('asked.jsonl:1');
  expect(output, 'the evaluation is not shown').not.toContain('密保手机在哪里更换？');
  expect(output).toContain('Taken out: 1 repeat and 1 leak, of 1 list.');
  expect(code).toBe(0);
  expect(read('unbind_phone')).toBe('# A\r\n怎么解绑手机\r\n');
});

it('takes a list of which nothing is left', async () => {
  mkdirSync(join(folder, 'zh-TW/utterances'), { recursive: true });
  const list = join(folder, 'zh-TW/utterances/unbind_phone.txt');
  write('unbind_phone', '怎么解绑手机\n');
  writeFileSync(list, '# A\n怎麼解綁手機\n');
  await corpus('duplicates', '--remove');
  expect(existsSync(list)).toBe(false);
});

it('fails when utterances of two topics are alike, and leaves both', async () => {
  write('unbind_phone', '旧手机停用了怎么解绑\n');
  write('forgot_bound', '请问旧手机停用了怎么解绑\n');
  const { output, code } = await corpus('duplicates', '--remove');
  expect(output).toContain('2 utterances: 1 conflict, 0 repeats, 0 leaks, 0 respelt.');
  expect(code).toBe(1);
  expect(read('unbind_phone')).toBe('旧手机停用了怎么解绑\n');
  expect(read('forgot_bound')).toBe('请问旧手机停用了怎么解绑\n');
});

it('tells how it is used when it is not', async () => {
  const { errors, code } = await corpus('duplicate');
  expect(errors).toContain("unknown command 'duplicate'");
  expect(code).toBe(1);
});
