import { expect, test } from 'vitest';
import { utteranceMinimums } from '../../../src/knowledge/index.js';
import { problemsWith } from '../support/content-folder.js';

const zh = 'zh-CN/utterances/unbind_phone.txt';
const en = 'en/utterances/faq_impact.txt';
const add = (lines: string) => (text: string) => text + lines;

test('a topic without utterances is an error', async () => {
  expect(await problemsWith({ [zh]: null }, 'error')).toEqual([
    'zh-CN/topics.yaml:1:1 unbind_phone has no utterances: nothing leads to it',
  ]);
});

const lines = (text: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${text} 第${index}`).join('\n');

test('too few utterances are a warning, in each language and over all', async () => {
  const few = { [zh]: '怎么解绑\n', 'zh-TW/utterances/faq_impact.txt': lines('有影響嗎', 200) };
  expect(await problemsWith(few, 'error')).toEqual([]);
  expect(await problemsWith(few, 'few-utterances')).toEqual([
    'zh-CN/topics.yaml:1:1 unbind_phone has too few utterances for kind guide: 1 of 300, 1 of 30 in zh-CN and 0 of 30 in en',
    'zh-CN/topics.yaml:23:1 faq_impact has too few utterances for kind article: 15 of 20 in en',
  ]);
});

test('enough utterances are no warning', async () => {
  const enough = {
    [zh]: lines('怎么解绑', 270),
    'en/utterances/unbind_phone.txt': lines('unbind', 30),
    'zh-CN/utterances/faq_impact.txt': lines('有影响吗', 180),
    [en]: lines('any effect', 20),
  };
  expect(await problemsWith(enough, 'few-utterances')).toEqual([]);
  expect(utteranceMinimums).toMatchObject({ guide: 300, article: 200, talk: 80, neighbour: 80 });
});

test('a list that could not be read may hold enough', async () => {
  const unread = { [zh]: new Uint8Array([0xbd]), 'en/utterances/unbind_phone.txt': 'unbind\n' };
  expect(await problemsWith(unread, 'few-utterances')).toEqual([
    'zh-CN/topics.yaml:1:1 unbind_phone has too few utterances for kind guide: 1 of 30 in en',
    expect.stringContaining('faq_impact'),
  ]);
});

test('one utterance under two topics is an error, across languages too', async () => {
  expect(await problemsWith({ [en]: add('  怎么 解绑，手机１？\n') })).toEqual([
    'zh-CN/utterances/unbind_phone.txt:2:1 “怎么解绑手机 1” asks for faq_impact at en/utterances/faq_impact.txt:17',
  ]);
});

test('one utterance twice under a topic is a warning', async () => {
  const twice = { 'zh-TW/utterances/faq_impact.txt': 'ANY effect-1!\n' };
  expect(await problemsWith(twice, 'error')).toEqual([]);
  expect(await problemsWith(twice, 'warning')).toEqual([
    'zh-TW/utterances/faq_impact.txt:1:1 “ANY effect-1!” stands already at en/utterances/faq_impact.txt:2',
  ]);
});

test('utterances of nothing but punctuation are not all the same one', async () => {
  expect(await problemsWith({ [zh]: add('???\n!!!\n') })).toEqual([
    'zh-CN/utterances/unbind_phone.txt:52:1 “???” has no letter or digit',
    'zh-CN/utterances/unbind_phone.txt:53:1 “!!!” has no letter or digit',
  ]);
});

test('an utterance that is too long, or holds what nobody sees, is reported', async () => {
  expect(await problemsWith({ [zh]: add(`${'解'.repeat(513)}\n解\u202e绑\n`) })).toEqual([
    `zh-CN/utterances/unbind_phone.txt:52:1 “${'解'.repeat(40)}…” is longer than 512 characters`,
    'zh-CN/utterances/unbind_phone.txt:53:1 “解\ufffd绑” holds a character that must not be there (U+202E)',
  ]);
});
