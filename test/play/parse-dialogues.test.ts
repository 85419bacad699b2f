import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/knowledge/index.js';
import { parseDialogues } from '../../src/play/index.js';

const problemsOf = (source: string): string[] =>
  parseDialogues(source, 'a.yaml').problems.map((problem) => formatProblem(problem));

const dialogue = (...turns: readonly string[]): string =>
  ['title: t', 'turns:', ...turns.map((turn) => `  - ${turn}`), ''].join('\n');

describe('parseDialogues', () => {
  it('reads everything that can be done and expected', () => {
    const { dialogues, problems } = parseDialogues(
      `title: 旧号停用
locale: zh-TW
turns:
  - say: 怎么解绑
    expect:
      decision: answer
      topic: [forgot_bound*, none]
      at: forgot_bound/appeal/1
      text: [申诉, [不能保证, 不一定]]
      not: [抱歉]
      buttons: [还能登录]
      offers: [unbind_phone]
      locale: zh-CN
      effects: [hand-off]
  - tap: 登录不了
    expect: { at: none, decision: [navigate, answer] }
  - send: photo
  - start: ''
  - start:
  - start: unbind_phone
`,
      'a.yaml',
    );
    expect(problems).toEqual([]);
    expect(dialogues).toHaveLength(1);
    expect(dialogues[0]).toMatchObject({
      title: '旧号停用',
      locale: 'zh-TW',
      line: 1,
      turns: [
        {
          deed: { kind: 'say', text: '怎么解绑' },
          expect: {
            decision: ['answer'],
            topic: [{ written: 'forgot_bound*' }, { written: 'none' }],
            at: [{ written: 'forgot_bound/appeal/1' }],
            text: [['申诉'], ['不能保证', '不一定']],
            not: ['抱歉'],
            buttons: [['还能登录']],
            offers: [{ written: 'unbind_phone' }],
            locale: 'zh-CN',
            effects: ['hand-off'],
          },
        },
        { deed: { kind: 'tap', label: '登录不了' }, expect: { decision: ['navigate', 'answer'] } },
        { deed: { kind: 'send', what: 'photo' }, expect: null },
        { deed: { kind: 'start', payload: '' } },
        { deed: { kind: 'start', payload: '' } },
        { deed: { kind: 'start', payload: 'unbind_phone' } },
      ],
    });
  });

  it('reads a dialogue of each document, and knows where it begins', () => {
    const { dialogues, problems } = parseDialogues(
      '\ufeff---\ntitle: a\nturns: [{ say: x }]\n---\n# two\ntitle: b\r\nturns: [{ say: x }]\n---\n',
      'a.yaml',
    );
    expect(problems).toEqual([]);
    expect(dialogues.map(({ title, line }) => [title, line])).toEqual([
      ['a', 2],
      ['b', 6],
    ]);
  });

  it('takes the client to speak simplified Chinese unless told', () => {
    expect(parseDialogues(dialogue('say: x'), 'a.yaml').dialogues[0]?.locale).toBe('zh-CN');
  });

  it('reads the good dialogues beside the bad ones', () => {
    const { dialogues, problems } = parseDialogues(
      `${dialogue('say: x')}---\ntitle: c: d\n---\n${dialogue('say: x').replace('t\n', 'u\n')}`,
      'a.yaml',
    );
    expect(dialogues.map(({ title }) => title)).toEqual(['t', 'u']);
    expect(problems).toHaveLength(1);
  });
});

describe('a problem', () => {
  it.each([
    ['', 'a.yaml:1:1 is empty'],
    ['# nothing yet\n', 'a.yaml:1:1 is empty'],
    ['- a\n', 'a.yaml:1:1 must be a mapping of fields, not a list'],
    ['just text', 'a.yaml:1:1 must be a mapping of fields, not a text'],
    ['title: t\n', 'a.yaml:1:1 turns is missing'],
    ['title: t\nturns: []\n', 'a.yaml:2:8 turns has no turns'],
    ['title:\nturns: [{ say: x }]\n', 'a.yaml:1:1 title is empty'],
    ['title: "a\\nb"\nturns: [{ say: x }]\n', 'a.yaml:1:8 title must be one line'],
    [
      'title: t\nlocale: fr\nturns: [{ say: x }]\n',
      'a.yaml:2:9 locale must be one of zh-CN, zh-TW, en',
    ],
    [
      'titel: t\ntitle: t\nturns: [{ say: x }]\n',
      'a.yaml:1:1 titel is unknown here; the fields are title, locale, turns',
    ],
  ])('of a dialogue is told with its place: %j', (source, expected) => {
    expect(problemsOf(source)).toEqual([expected]);
  });

  it.each([
    ['{}', '3:5 turns.1 has nothing to do: it needs one of say, tap, send, start'],
    ['expect: { at: a }', '3:5 turns.1 has nothing to do: it needs one of say, tap, send, start'],
    ['{ say: a, tap: b }', '3:5 turns.1 does say and tap at once: make a turn of each'],
    ['sya: x', '3:5 turns.1.sya is unknown here; the fields are say, tap, send, start, expect'],
    ['x', '3:5 turns.1 must be a mapping of fields, not a text'],
    ['say: 1', '3:10 turns.1.say must be a text, not 1: put it in quotes'],
    ['say: [a]', '3:10 turns.1.say must be a text, not a list'],
    ['say:', '3:5 turns.1.say is empty'],
    ["tap: ''", '3:10 turns.1.tap is empty'],
    [
      'send: foto',
      '3:11 turns.1.send must be one of photo, voice, video, sticker, file, contact, location, other',
    ],
    ['{ say: a, expect: {} }', '3:23 turns.1.expect is empty: leave it out'],
    ['{ say: a, expect: }', '3:15 turns.1.expect is empty'],
  ])('of a turn is told with its place: %s', (turn, expected) => {
    expect(problemsOf(dialogue(turn))).toEqual([`a.yaml:${expected}`]);
  });

  it.each([
    [
      'nt: x',
      'nt is unknown here; the fields are decision, topic, at, text, not, buttons, offers, locale, effects',
      '25',
    ],
    [
      'at: a//b',
      'at cannot be read: it must look like forgot_bound, forgot_bound/appeal/1, forgot_bound/appeal, forgot_bound/* or none',
    ],
    [
      'topic: [a, B]',
      'topic.2 cannot be read: it must look like unbind_phone, forgot_bound* or none',
      '36',
    ],
    ['decision: ask', 'decision must be one of answer, clarify, fallback, navigate, refuse', '35'],
    ['text: []', 'text is empty: leave it out', '31'],
    ['text: 3', 'text must be a text, not 3: put it in quotes', '31'],
    ["text: ['']", 'text.1 is empty', '32'],
    ['text: [[[a]]]', 'text.1.1 must be a text, not a list', '33'],
    ['buttons: [{ a: b }]', 'buttons.1 must be a text, not a mapping', '35'],
    ['locale: de', 'locale must be one of zh-CN, zh-TW, en', '33'],
    ['effects: []', 'effects is empty: leave it out', '34'],
  ])('of what is expected is told with its place: %s', (field, expected, column = '29') => {
    expect(problemsOf(dialogue(`{ say: a, expect: { ${field} } }`))).toEqual([
      `a.yaml:3:${column} turns.1.expect.${expected}`,
    ]);
  });

  it('of a title that is there twice names the earlier one', () => {
    const source = `${dialogue('say: x')}---\n${dialogue('say: y').replace(' t', ' " t "')}`;
    expect(problemsOf(source)).toEqual(['a.yaml:5:8 title is the title of line 1 as well']);
  });

  it.each([
    ['title: a: b\n', '1:8 has two colons on a line: put a text that contains ": " in quotes'],
    [
      'title: @a\n',
      '1:8 begins with a character that YAML keeps for itself: put the text in quotes',
    ],
    ['title: a\ntitle: b\n', '2:1 stands here twice'],
    ['title: [a\n', '2:1 is indented wrongly, or a bracket before it is not closed'],
    ['title: &a b\n', '1:11 has an anchor (&): leave it out'],
    ['title: *a\n', '1:8 is an alias (*): write the text out'],
    ['title: !a b\n', '1:8 has a tag (!): leave it out, or put the text in quotes'],
    ['%YAML 1.1\n---\ntitle: a\n', '2:1 has a %YAML directive: leave it out'],
  ])('of the YAML is told in plain words: %j', (source, expected) => {
    expect(problemsOf(source)).toEqual([`a.yaml:${expected}`]);
  });

  it.each(['[', '{a: ', '- ', '? '])('of %j without end is told before it does harm', (open) => {
    expect(problemsOf(open.repeat(50_000))).toEqual(['a.yaml:1:1 is nested too deeply']);
  });

  it('is told in the order of the file, all at once', () => {
    const source = `${dialogue('say: 1', 'tap: 2')}---\ntitle: a: b\n---\n${dialogue('{}')}`;
    expect(problemsOf(source).map((line) => line.split(' ')[0])).toEqual([
      'a.yaml:3:10',
      'a.yaml:4:10',
      'a.yaml:6:8',
      'a.yaml:8:8',
      'a.yaml:10:5',
    ]);
  });
});
