import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { type CheckOptions, check } from '../../src/commands/check.js';
import { parseConfig } from '../../src/config.js';
import { type Changes, contentFolder, swap } from '../knowledge/support/content-folder.js';
import { TextSink } from './support/text-sink.js';

/** Checks the small content with some changes: whether it is as it should be, and what is printed. */
async function checked(changes: Changes, options: CheckOptions = {}) {
  const output = new TextSink();
  const folder = contentFolder(changes);
  const io = { input: Readable.from([]), output, errors: new TextSink() };
  const passed = await check(options, parseConfig({ CONTENT_DIR: folder }), io);
  return { passed, lines: output.lines.map((line) => line.replaceAll(`${folder}/`, '')) };
}

const add = (lines: string) => (text: string) => `${text}${lines}`;
const few = expect.stringMatching(/^zh-CN\/topics\.yaml:\d+:1 \w+ has too few utterances/);
const overlapping = {
  'zh-CN/utterances/unbind_phone.txt': add('这样有影响吗 3\n到底有影响吗 12\n'),
};

describe('check', () => {
  it('prints errors first, and fails over them', async () => {
    const { passed, lines } = await checked({
      'a.txt': 'read by nothing',
      'settings.yaml': swap('- unbind_phone', '- no_such'),
      'zh-CN/topics.yaml': swap('  text: 一般没有。\n', ''),
    });
    expect(passed).toBe(false);
    expect(lines).toEqual([
      expect.stringMatching(/^settings\.yaml:4:5 menu\.1 .+ nothing defines$/),
      'zh-CN/topics.yaml:23:1 faq_impact.text is missing',
      expect.stringMatching(/^a\.txt:1:1 is read by nothing: .+ \(warning\)$/),
      few,
      '2 errors, 2 warnings',
    ]);
  });

  it('warns of utterances that pull topics together, and passes', async () => {
    const { passed, lines } = await checked(overlapping);
    expect(passed).toBe(true);
    expect(lines).toEqual([
      few,
      few,
      expect.stringMatching(/ sounds like faq_impact: see .+ \(warning\)$/),
      expect.stringMatching(/ sounds like faq_impact: see .+ \(warning\)$/),
      'Pulled together most often: faq_impact and unbind_phone (2).',
      expect.stringMatching(/^Move an utterance that another topic pulls at, /),
      '0 errors, 4 warnings',
    ]);
  });

  it('fails over warnings when it is strict', async () => {
    expect(await checked(overlapping, { strict: true })).toMatchObject({ passed: false });
  });
});
