import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createJsonAsker } from '../../../src/channels/terminal/index.js';
import type { Locale } from '../../../src/knowledge/index.js';
import {
  createEnginePlayer,
  isRight,
  parseDialogues,
  playDialogue,
  recordDialogues,
} from '../../../src/play/index.js';
import { brain } from '../../support/shipped-brain.js';

/** What `ask --json` prints for some lines. */
function printed(asked: readonly object[], locale: Locale = 'zh-CN'): string[] {
  const ask = createJsonAsker(brain, locale);
  return asked.map((line) => JSON.stringify(ask(JSON.stringify(line))));
}

const turn = (fields: object): string =>
  JSON.stringify({ session: 'a', said: 'x', decision: 'answer', topics: [], at: null, ...fields });

describe('recordDialogues', () => {
  it('writes what a person can read, one document of each session', () => {
    const lines = printed([
      { session: 'one', text: '怎么解绑手机号' },
      { session: 'two', text: '怎么解绑手机号', locale: 'zh-TW' },
      { session: 'one', tap: '在 QQ 里操作' },
    ]);
    const { yaml, problems } = recordDialogues(lines, 'r.jsonl', 'zh-CN');
    expect(problems).toEqual([]);
    expect(yaml).toMatch(/^title: two\nlocale: zh-TW\nturns:\n/m);
    expect(yaml.split('---\n')[0]).toBe(`title: one
turns:
  - say: 怎么解绑手机号
    expect:
      decision: answer
      topic: unbind_phone
      at: unbind_phone
  - tap: 在 QQ 里操作
    expect:
      decision: navigate
      topic: none
      at: unbind_phone/client/1
`);
  });

  it.each<Locale>(['zh-CN', 'zh-TW', 'en'])(
    'holds when it is played again, in %s',
    async (locale) => {
      const lines = printed(
        [
          ...['', 'b'].flatMap((session) => [
            { session, text: '怎么解绑手机号' },
            { session, tap: 'QQ' },
            { session, text: '2' },
            { session, text: '今天天气怎么样' },
          ]),
          { session: 'c', text: '我的密码是 abc12345，怎么解绑邮箱', locale: 'zh-CN' },
          { session: 'c', text: '/menu', locale: 'zh-CN' },
        ],
        locale,
      );
      const { yaml, problems } = recordDialogues(lines, 'r.jsonl', locale);
      expect(problems).toEqual([]);
      expect(yaml).not.toContain('abc12345');
      const read = parseDialogues(yaml, 'a.yaml');
      expect(read.problems).toEqual([]);
      expect(read.dialogues.map(({ title }) => title)).toEqual(['recorded', 'b', 'c']);
      for (const dialogue of read.dialogues) {
        const played = await playDialogue(createEnginePlayer(brain, dialogue.locale), dialogue);
        expect(played.turns.flatMap(({ misses }) => misses)).toEqual([]);
        expect(isRight(played)).toBe(true);
      }
    },
  );

  it('tells which lines are no turns, and records the others', () => {
    const lines = [turn({}), '', 'x', '{"line":2,"error":"this line is not JSON"}', turn({})];
    const { yaml, problems } = recordDialogues(lines, 'r.jsonl', 'zh-CN');
    expect(problems).toEqual([
      'r.jsonl:3 is not JSON',
      'r.jsonl:4 is an error of ask --json over line 2 of what it was asked: this line is not JSON',
    ]);
    expect(parseDialogues(yaml, 'a.yaml').dialogues[0]?.turns).toHaveLength(2);
  });

  it('tells that a session has two locales', () => {
    const { problems } = recordDialogues([turn({}), turn({ locale: 'en' })], 'r.jsonl', 'zh-CN');
    expect(problems).toEqual(['r.jsonl:2 has the locale en, but its session began with zh-CN']);
  });

  it('tells that there is nothing to record', () => {
    expect(recordDialogues(['', ' '], 'r.jsonl', 'zh-CN')).toEqual({
      yaml: '',
      problems: ['r.jsonl holds no turn'],
    });
  });

  it('gives every session a title of its own', () => {
    const sessions = ['', 'recorded', ' recorded', 'a\nb', 'a b', '1', 'null', '# x', 'a: b'];
    const lines = sessions.map((session) => turn({ session }));
    const { yaml } = recordDialogues(lines, 'r.jsonl', 'zh-CN');
    const { dialogues, problems } = parseDialogues(yaml, 'a.yaml');
    expect(problems).toEqual([]);
    expect(dialogues.map(({ title }) => title)).toEqual([
      ...['recorded', 'recorded (2)', 'recorded (3)', 'a b', 'a b (2)', '1', 'null', '# x', 'a: b'],
    ]);
  });

  it('keeps every word and every sign of what was said', () => {
    const anyWords = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        '1',
        'null',
        ' a ',
        'a\n b\n',
        '\r',
        '\u0085',
        '\u2028',
        '\ud800',
        '- x',
        '---',
      ),
      fc.constantFrom('\ufeff', '\u0000', '#', 'a: b', '"', "'", '|', '\n---\n', '字 '.repeat(200)),
    );
    fc.assert(
      fc.property(anyWords, anyWords, (session, said) => {
        const { yaml } = recordDialogues([turn({ session, said })], 'r.jsonl', 'zh-CN');
        const { dialogues, problems } = parseDialogues(yaml, 'a.yaml');
        expect(problems).toEqual([]);
        expect(dialogues[0]?.turns[0]?.deed).toEqual({ kind: 'say', text: said });
      }),
      { numRuns: 1000 },
    );
  });
});
