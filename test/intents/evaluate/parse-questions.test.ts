import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuestions } from '../../../src/intents/evaluate/parse-questions.js';

test('each line is a question; blank lines, a byte order mark and Windows line ends do no harm', () => {
  const jsonl =
    '\ufeff{"text":"怎么解绑","label":"unbind_phone","tags":["plain"]}\r\n\r\n{"text":"hi","label":"oos"}\n';
  expect(parseQuestions(jsonl, 'a.jsonl')).toEqual({
    questions: [
      { text: '怎么解绑', label: 'unbind_phone', tags: ['plain'] },
      { text: 'hi', label: 'oos' },
    ],
    problems: [],
  });
});

test('what a question has besides is passed over', () => {
  const { questions } = parseQuestions('{"text":"a","label":"b","note":"c"}', 'a.jsonl');
  expect(questions).toEqual([{ text: 'a', label: 'b' }]);
});

test('every bad line is told of at once, with its file and line', () => {
  const jsonl = [
    '{"text":"a","label":"b"}',
    '{"text":"a"',
    '',
    '["a","b"]',
    '{"text":"","label":7}',
    '{"text":"a","label":"b","tags":"plain"}',
    '{"text":"a","label":"b","tags":["plain",1]}',
    '{"text":"a"}',
  ].join('\n');
  const { questions, problems } = parseQuestions(jsonl, 'dir/a.jsonl');
  expect(questions).toHaveLength(1);
  expect(problems).toEqual([
    'dir/a.jsonl:2 is no JSON',
    'dir/a.jsonl:4 is no object',
    'dir/a.jsonl:5 text is empty',
    'dir/a.jsonl:5 label is no text',
    'dir/a.jsonl:6 tags is no list of texts',
    'dir/a.jsonl:7 tags.1 is no text',
    'dir/a.jsonl:8 label is missing',
  ]);
});

test('a label that names nothing is a problem', () => {
  const { questions, problems } = parseQuestions(
    '{"text":"a","label":"unbind_fone"}\n{"text":"a","label":"oos"}',
    'a.jsonl',
    (label) => label === 'oos',
  );
  expect(questions).toEqual([{ text: 'a', label: 'oos' }]);
  expect(problems).toEqual(['a.jsonl:1 label: no topic is named "unbind_fone"']);
});

test('any text at all is read without a throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { questions, problems } = parseQuestions(text, 'a');
      expect(questions.length + problems.length).toBeGreaterThanOrEqual(text.trim() ? 1 : 0);
    }),
  );
});
