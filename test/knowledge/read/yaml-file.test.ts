import { expect, test } from 'vitest';
import { formatProblem } from '../../../src/knowledge/problem.js';
import { parseYaml } from '../../../src/knowledge/read/yaml-file.js';

function problems(text: string): string[] {
  return parseYaml('a.yaml', text).problems.map((problem) => formatProblem(problem));
}

test('plain YAML becomes plain data', () => {
  const { data, problems } = parseYaml('a.yaml', 'a: |-\n  one\n\n  two\nb: [1, {c: "x"}]\n');
  expect(data).toEqual({ a: 'one\n\ntwo', b: [1, { c: 'x' }] });
  expect(problems).toEqual([]);
});

test('a byte order mark and Windows line ends do no harm', () => {
  const text = new TextDecoder().decode(Buffer.from('\ufeffa: x\r\nb:\r\n  - y\r\n'));
  expect(parseYaml('a.yaml', text).data).toEqual({ a: 'x', b: ['y'] });
});

test('every syntax error of a file is reported', () => {
  expect(problems('a: "x\\q"\nb: @y\nc: z: w\n')).toEqual([
    'a.yaml:1:6 has a \\ in double quotes that means nothing: write \\\\, or use single quotes instead',
    'a.yaml:2:4 begins with a character that YAML keeps for itself: put the text in quotes',
    'a.yaml:3:4 has two colons on a line: put a text that contains ": " in quotes',
  ]);
});

test.each([
  ['a:\n\tb: x\n', 'a.yaml:2:1 is indented with a tab: use spaces'],
  ['a: [x\n', 'a.yaml:2:1 is indented wrongly, or a bracket before it is not closed'],
  ['a: x\nb\n', 'a.yaml:2:1 lacks a closing quote or a colon'],
  ['a: x\n---\nb: y\n', 'a.yaml:2:1 has a second document (---): use two files instead'],
  ['%YAML 1.1\n---\na: yes\n', 'a.yaml:1:1 has a %YAML directive: leave it out'],
  ['', 'a.yaml:1:1 is empty'],
  ['# nothing yet\n', 'a.yaml:1:1 is empty'],
  ['---\n', 'a.yaml:1:1 is empty'],
  ['- a\n- b\n', 'a.yaml:1:1 must be a mapping of names to fields'],
  ['just text', 'a.yaml:1:1 must be a mapping of names to fields'],
])('%j is reported', (text, expected) => {
  expect(problems(text)).toEqual([expected]);
});

test.each([
  ['a: {b: x, c: y, b: z}\n', 'a.yaml:1:17 a.b stands here twice'],
  ['a: x\nb: y\n"a": z\n', 'a.yaml:3:1 a stands here twice'],
  ['a: &x y\n', 'a.yaml:1:7 a has an anchor (&): leave it out'],
  ['a: *x\n', 'a.yaml:1:4 a is an alias (*): write the text out'],
  ['a: !!str x\n', 'a.yaml:1:10 a has a tag (!): leave it out'],
  ['a: !run x\n', 'a.yaml:1:9 a has a tag (!): leave it out'],
  ['a:\n  <<: {b: x}\n', 'a.yaml:2:3 a has a merge key (<<): write the fields out'],
  ['? [a]\n: b\n', 'a.yaml:1:3 has a field name that is not a word'],
  ['1: b\n', 'a.yaml:1:1 has a field name that is not a word'],
  ['a: "x\\u202ey"\n', 'a.yaml:1:4 a holds a character that must not be there (U+202E)'],
  ['a: "x\\0y"\n', 'a.yaml:1:4 a holds a character that must not be there (U+0000)'],
  ['a: [x, "\\ud800"]\n', 'a.yaml:1:8 a.2 holds a character that must not be there (U+D800)'],
  ['a: x\u200by\n', 'a.yaml:1:4 a holds a character that must not be there (U+200B)'],
  ['a: "x\\ty"\n', 'a.yaml:1:4 a holds a character that must not be there (U+0009)'],
  ['"a\\u2066": x\n', 'a.yaml:1:1 has a field name with a character that must not be there'],
])('%j is reported at its place', (text, expected) => {
  expect(problems(text)).toEqual([expected]);
});

test('joined emoji are characters like others', () => {
  expect(problems('a: 👨‍👩‍👧 ❤️ done\n')).toEqual([]);
});

test.each([
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'toString',
  'valueOf',
  '__defineGetter__',
  '__lookupSetter__',
])('no field may be named %s, on any level', (name) => {
  const top = parseYaml('a.yaml', `x: y\n${name}:\n  polluted: yes\n`);
  expect(top.problems.map((problem) => formatProblem(problem))).toEqual([
    `a.yaml:2:1 ${name} is a name that no field may have`,
  ]);
  expect(top.data).toEqual({ x: 'y' });
  expect(problems(`a:\n  b: [{${name}: x}]\n`)).toEqual([
    `a.yaml:2:8 a.b.1.${name} is a name that no field may have`,
  ]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('an alias bomb is refused without being opened', () => {
  const levels = Array.from({ length: 30 }, (_, level) => {
    const before = level === 0 ? '"lol"' : `*l${level - 1}`;
    return `l${level}: &l${level} [${Array(9).fill(before).join(', ')}]`;
  });
  expect(parseYaml('a.yaml', levels.join('\n')).data).toBeUndefined();
  expect(problems(levels.join('\n'))).toEqual([
    'a.yaml:1:9 has 291 anchors (&) and aliases (*): write the texts out',
  ]);
});

test('a few anchors and aliases are reported where they stand', () => {
  expect(problems('a: &x y\nb: [*x, *x]\n')).toEqual([
    'a.yaml:1:7 a has an anchor (&): leave it out',
    'a.yaml:2:5 b.1 is an alias (*): write the text out',
    'a.yaml:2:9 b.2 is an alias (*): write the text out',
  ]);
});

test.each(['[', '{a: ', '- ', '? ', '- ? '])('%j without end is refused', (open) => {
  const text = open.repeat(50_000);
  expect(problems(text)).toEqual(['a.yaml:1:1 is nested too deeply']);
});

test('a field is found by its path', () => {
  const { point } = parseYaml('a.yaml', 'a:\n  b:\n    - x\n    - c: y\n');
  const place = (...args: Parameters<typeof point>) => {
    const { line, column, path } = point(...args);
    return [line, column, path];
  };
  expect(place(['a', 'b', 1, 'c'], '')).toEqual([4, 10, 'a.b.2.c']);
  expect(place(['a', 'b', 1, 'c'], '', { at: 'name' })).toEqual([4, 7, 'a.b.2.c']);
  expect(place(['a', 'b', 0], '')).toEqual([3, 7, 'a.b.1']);
  expect(place(['a', 'b', 1, 'd', 'e'], '')).toEqual([4, 7, 'a.b.2.d.e']);
  expect(place(['a', 'b', 9], '')).toEqual([2, 3, 'a.b.10']);
  expect(place(['z'], '')).toEqual([1, 1, 'z']);
});
