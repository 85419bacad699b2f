import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { askJson } from '../../src/commands/ask.js';
import { type PlayOptions, play, record } from '../../src/commands/play.js';
import { parseConfig } from '../../src/config.js';
import { temporaryFolder } from '../knowledge/support/content-folder.js';
import { TextSink } from './support/text-sink.js';

const config = parseConfig({});

/** Runs a command with some input: whether it is content, and what it prints. */
async function run(
  command: (io: { input: Readable; output: TextSink; errors: TextSink }) => Promise<unknown>,
  input = '',
) {
  const io = {
    input: Readable.from([Buffer.from(input)]),
    output: new TextSink(),
    errors: new TextSink(),
  };
  const passed = await command(io);
  return { passed, output: io.output, errors: io.errors.lines };
}

/** Writes files into a folder of their own, and plays them. */
async function played(contents: readonly string[], options: PlayOptions = {}) {
  const folder = temporaryFolder();
  const files = contents.map((content, index) => {
    const file = join(folder, `${index + 1}.yaml`);
    writeFileSync(file, content);
    return file;
  });
  const ran = await run((io) => play(files, options, config, io));
  const bare = (text: string) => text.replaceAll(`${folder}/`, '');
  return {
    passed: ran.passed,
    lines: ran.output.lines.map(bare),
    errors: ran.errors.map(bare),
  };
}

const right = `title: 对的
turns:
  - say: 怎么解绑手机号
    expect: { decision: answer, topic: unbind_phone, at: unbind_phone }
  - tap: 在 QQ 里操作
    expect: { at: unbind_phone/client/1 }
`;
const wrong = `title: 不对的
turns:
  - say: 怎么解绑手机号
    expect: { topic: unbind_email, at: unbind_phone }
  - tap: 没有这样的按钮
  - tap: 在 QQ 里操作
    expect: { at: unbind_phone/client/1 }
`;
const broken = 'title: c\n';

describe('play', () => {
  it('prints a line of each dialogue and the sum when all is right', async () => {
    expect(await played([right, `${right.replace('对的', '也对')}`])).toEqual({
      passed: true,
      lines: [
        '✓ 对的  2/2',
        '✓ 也对  2/2',
        '',
        '2 of 2 (100.0 %) dialogues are right',
        '4 of 4 (100.0 %) turns are right',
      ],
      errors: [],
    });
  });

  it('prints the transcripts of what is wrong, and fails', async () => {
    const { passed, lines } = await played([`${right}---\n${wrong}`]);
    expect(passed).toBe(false);
    expect(lines.slice(0, 4)).toEqual(['✓ 对的  2/2', '✗ 不对的  1/3', '', '✗ 不对的  (1.yaml:8)']);
    expect(lines).toContain('       ✗  expected topic unbind_email, got unbind_phone');
    expect(lines).toContainEqual(
      expect.stringMatching(/✗ {2}no button on screen contains “没有这样/),
    );
    expect(lines.slice(-2)).toEqual([
      '1 of 2 (50.0 %) dialogues are right',
      '3 of 5 (60.0 %) turns are right',
    ]);
    expect(lines.join('\n')).not.toContain('✓ 对的  (');
  });

  it('prints every transcript when told to', async () => {
    const { passed, lines } = await played([right], { all: true });
    expect(passed).toBe(true);
    expect(lines).toContain('✓ 对的  (1.yaml:1)');
    expect(lines).toContain('  person  [在 QQ 里操作]');
  });

  it('tells the problems of a file, plays the others, and fails', async () => {
    const { passed, lines, errors } = await played([broken, right, `${right}---\n- x\n`]);
    expect(passed).toBe(false);
    expect(errors).toEqual([
      '1.yaml:1:1 turns is missing',
      '3.yaml:8:1 must be a mapping of fields, not a list',
    ]);
    expect(lines).toContain('1 of 1 (100.0 %) dialogues are right');
  });

  it('prints one line of JSON for programs', async () => {
    const { passed, lines } = await played([wrong, broken], { json: true });
    expect(passed).toBe(false);
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      dialogues: { right: 0, total: 1 },
      turns: { right: 1, total: 3 },
      problems: ['2.yaml:1:1 turns is missing'],
      played: [
        {
          title: '不对的',
          wrong: [
            { turn: 1, misses: ['expected topic unbind_email, got unbind_phone'] },
            { turn: 2, did: { kind: 'tap', label: '没有这样的按钮' } },
          ],
        },
      ],
    });
  });

  it('says how it is used when no file is named', async () => {
    const { passed, output, errors } = await run((io) => play([], {}, config, io));
    expect([passed, output.text]).toEqual([false, '']);
    expect(errors[0]).toContain('npm run play -- FILE.yaml');
  });
});

describe('record', () => {
  const asked = [
    '{"session":"a","text":"怎么解绑手机号"}',
    '{"session":"a","tap":"在 QQ 里"}',
    '{"session":"b","text":"怎么解绑手机号","locale":"zh-TW"}',
    '{"session":"a","text":"下一步"}',
  ].join('\n');

  it('writes what passes when it is played', async () => {
    const { output: printed } = await run((io) => askJson(config, io), asked);
    const { passed, output, errors } = await run((io) => record(null, config, io), printed.text);
    expect([passed, errors]).toEqual([true, []]);
    expect(await played([output.text])).toMatchObject({
      passed: true,
      lines: ['✓ a  3/3', '✓ b  1/1', '', expect.any(String), expect.any(String)],
    });
  });

  it('reads a file too, and tells what it cannot use', async () => {
    const file = join(temporaryFolder(), 'a.jsonl');
    writeFileSync(file, '\ufeff{"line":1,"error":"this line is not JSON"}\r\n\r\nx\r\n');
    const { passed, output, errors } = await run((io) => record(file, config, io));
    expect([passed, output.text]).toEqual([false, '']);
    expect(errors).toEqual([
      `${file}:1 is an error of ask --json over line 1 of what it was asked: this line is not JSON`,
      `${file}:3 is not JSON`,
    ]);
  });

  it('tells that a file cannot be read', async () => {
    const file = join(temporaryFolder(), 'gone.jsonl');
    const { passed, errors } = await run((io) => record(file, config, io));
    expect(passed).toBe(false);
    expect(errors).toEqual([expect.stringContaining(`${file} cannot be read: ENOENT`)]);
  });
});
