import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent, formatProblem } from '../src/knowledge/index.js';
import { overlapWarnings } from '../src/overlap-warnings.js';
import {
  type Changes,
  contentFolder,
  temporaryFolder,
} from './knowledge/support/content-folder.js';

/** What is told of the small content with some changes. */
async function toldOf(changes: Changes, cache = temporaryFolder()) {
  const checked = await checkContent(contentFolder(changes));
  if (checked.kind === 'broken') throw new Error('the content has an error');
  const { warnings, pairs } = await overlapWarnings(checked, cache);
  return { lines: warnings.map((warning) => formatProblem(warning, 'content')), warnings, pairs };
}

const add = (lines: string) => (text: string) => `${text}${lines}`;

describe('overlapWarnings', () => {
  it('finds nothing in topics that are apart', async () => {
    expect(await toldOf({})).toEqual({ lines: [], warnings: [], pairs: [] });
  });

  it('tells of an utterance that is almost one of another topic, with both places', async () => {
    const { lines, warnings, pairs } = await toldOf({
      'zh-CN/utterances/unbind_phone.txt': add('# late\n\n  关联手机拿掉会怎样\n'),
      'zh-TW/utterances/faq_impact.txt': '關聯手機拿掉會怎樣？\n',
    });
    expect(lines).toEqual([
      'content/zh-CN/utterances/unbind_phone.txt:54:3 “关联手机拿掉会怎样” (unbind_phone) is almost “關聯手機拿掉會怎樣？” (faq_impact) at content/zh-TW/utterances/faq_impact.txt:1',
    ]);
    expect(warnings).toMatchObject([{ severity: 'warning', kind: 'near-utterance' }]);
    expect(pairs).toEqual([{ topics: ['faq_impact', 'unbind_phone'], count: 1 }]);
  });

  it('tells of utterances that sound like another topic, and counts by pairs of topics', async () => {
    const { lines, warnings, pairs } = await toldOf({
      'zh-CN/utterances/unbind_phone.txt': add('这样有影响吗 3\n到底有影响吗 12\n'),
    });
    expect(lines.sort()).toEqual([
      expect.stringMatching(
        /^content\/zh-CN\/utterances\/unbind_phone\.txt:52:1 “这样有影响吗 3” \(unbind_phone\) sounds like faq_impact: see “有影响吗 3” at content\/zh-CN\/utterances\/faq_impact\.txt:4$/,
      ),
      expect.stringMatching(/unbind_phone\.txt:53:1 “到底有影响吗 12” .* at .*faq_impact\.txt:13$/),
    ]);
    expect(warnings).toMatchObject([{ kind: 'misread-utterance' }, { kind: 'misread-utterance' }]);
    expect(pairs).toEqual([{ topics: ['faq_impact', 'unbind_phone'], count: 2 }]);
  });

  it('points at the right lines when only a note was added since it looked', async () => {
    const cache = temporaryFolder();
    const twins = {
      'zh-CN/utterances/unbind_phone.txt': add('关联手机拿掉会怎样\n'),
      'zh-TW/utterances/faq_impact.txt': '關聯手機拿掉會怎樣\n',
    };
    await toldOf(twins, cache);
    const kept = readdirSync(cache);
    expect(kept).toHaveLength(1);
    const { warnings } = await toldOf(
      { ...twins, 'zh-TW/utterances/faq_impact.txt': '\n\n關聯手機拿掉會怎樣\n' },
      cache,
    );
    expect(warnings).toMatchObject([{ line: 52, other: { line: 3 } }]);
    expect(readdirSync(cache)).toEqual(kept);
  });
});
